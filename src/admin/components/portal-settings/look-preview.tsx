import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PortalValues } from "../../lib/portal-form"
import { previewOf, type Theme } from "../../lib/portal-look"

const THEMES: Theme[] = ["light", "dark"]

interface LookPreviewProps {
  values: PortalValues
  logoUrl: string | null
}

/** The top of the portal in both themes, as far as the settings decide about it. */
export const LookPreview = (props: LookPreviewProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {THEMES.map((theme) => (
        <figure key={theme} className="flex min-w-0 flex-col gap-y-2">
          <Text asChild size="small" className="text-ui-fg-subtle">
            <figcaption>{t(`portal.preview.${theme}`)}</figcaption>
          </Text>
          <PortalTop theme={theme} {...props} />
        </figure>
      ))}
    </div>
  )
}

/**
 * In the portal's colours, not the dashboard's. Hidden from screen readers: it shows
 * what the settings beside it say.
 */
const PortalTop = ({
  theme,
  values,
  logoUrl,
}: LookPreviewProps & { theme: Theme }) => {
  const { t } = useTranslation("partner-center")
  const look = previewOf(values, theme)
  return (
    <div
      aria-hidden
      className="border-ui-border-base flex h-full flex-col items-start gap-y-3 border p-4"
      style={{
        backgroundColor: look.ground,
        color: look.ink,
        fontFamily: look.bodyFont,
        borderRadius: look.radius,
      }}
    >
      {logoUrl && (
        <img
          src={logoUrl}
          alt=""
          className="max-h-10 max-w-full object-contain"
        />
      )}
      <p
        className="text-lg font-medium"
        style={{ fontFamily: look.headingFont }}
      >
        {t("portal.preview.heading")}
      </p>
      <p className="text-sm">
        {t("portal.preview.text")}{" "}
        <span className="underline" style={{ color: look.accent }}>
          {t("portal.preview.link")}
        </span>
      </p>
      <span
        className="px-4 py-2 text-sm font-medium"
        style={{
          backgroundColor: look.accent,
          color: look.onAccent,
          borderRadius: look.radius,
        }}
      >
        {t("portal.preview.button")}
      </span>
    </div>
  )
}
