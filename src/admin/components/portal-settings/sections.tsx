import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { toPortalValues } from "../../lib/portal-form"
import type { PortalSettings } from "../../lib/portal-types"
import { RichText } from "../common/rich-text"
import { ColorName } from "./color-name"
import { FontName } from "./font-name"
import { LookPreview } from "./look-preview"
import { Section } from "./section"
import { SettingList } from "./setting-list"

interface SectionProps {
  settings: PortalSettings
}

/** The welcome as partners read it. */
export const WelcomeSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("partner-center")
  const { welcome_title, welcome_message } = settings
  return (
    <Section section="welcome">
      <div className="flex flex-col gap-y-2 px-6 py-4">
        {welcome_title && (
          <Text size="large" weight="plus" className="break-words">
            {welcome_title}
          </Text>
        )}
        {welcome_message && (
          // The theme's blue is too pale on white for WCAG AA.
          <RichText html={welcome_message} className="[&_a]:text-ui-fg-base" />
        )}
        {!welcome_title && !welcome_message && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("portal.welcome.none")}
          </Text>
        )}
      </div>
    </Section>
  )
}

/** Logo, colours, fonts and corners, with what they look like. */
export const LookSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("partner-center")
  const { corner_radius } = settings
  return (
    <Section section="look">
      <SettingList
        settings={[
          {
            label: t("portal.fields.accent_color.label"),
            value: <ColorName color={settings.accent_color} />,
          },
          {
            label: t("portal.fields.accent_color_dark.label"),
            value: <ColorName color={settings.accent_color_dark} />,
          },
          {
            label: t("portal.fields.heading_font.label"),
            value: <FontName fonts={settings.heading_font} />,
          },
          {
            label: t("portal.fields.body_font.label"),
            value: <FontName fonts={settings.body_font} />,
          },
          {
            label: t("portal.fields.corner_radius.label"),
            value:
              corner_radius === null
                ? t("portal.own")
                : t("portal.pixels", { count: corner_radius }),
          },
        ]}
      />
      <div className="px-6 py-4">
        <LookPreview
          values={toPortalValues(settings)}
          logoUrl={settings.logo_url}
        />
      </div>
    </Section>
  )
}

/** Who e-mails to partners come from. */
export const SenderSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("partner-center")
  const names = ["sender_name", "sender_email", "reply_to_email"] as const
  return (
    <Section section="sender">
      <SettingList
        settings={names.map((name) => ({
          label: t(`portal.fields.${name}.label`),
          value: settings[name] ?? t(`portal.fields.${name}.none`),
        }))}
      />
    </Section>
  )
}

/** Whether applications wait for the store. */
export const ApplicationsSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <Section section="applications">
      <SettingList
        settings={[
          {
            label: t("portal.fields.approval.label"),
            value: t(`portal.fields.approval.values.${settings.approval}`),
          },
        ]}
      />
    </Section>
  )
}
