import { Text } from "@medusajs/ui"
import { useEffect, useMemo } from "react"
import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { isPixels, type PortalValues } from "../../lib/portal-form"
import { TextField } from "../common/text-field"
import { ColorField } from "./color-field"
import { FontField } from "./font-field"
import { LogoField } from "./logo-field"
import { LookPreview } from "./look-preview"

interface LookFieldsProps {
  control: Control<PortalValues>
  savedLogoUrl: string | null
}

/** Logo, colours, fonts and corners, with what they would look like. */
export const LookFields = ({ control, savedLogoUrl }: LookFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const values = useWatch({ control }) as PortalValues
  const logoUrl = useLogoUrl(values.logo_file_id, savedLogoUrl)
  return (
    <>
      <div className="flex flex-col gap-y-3">
        <Text size="small" leading="compact" weight="plus">
          {t("portal.preview.label")}
        </Text>
        <LookPreview values={values} logoUrl={logoUrl} />
      </div>
      <LogoField control={control} shownUrl={logoUrl} />
      <ColorField control={control} name="accent_color" theme="light" />
      <ColorField control={control} name="accent_color_dark" theme="dark" />
      <FontField control={control} name="heading_font" />
      <FontField control={control} name="body_font" />
      <TextField
        control={control}
        name="corner_radius"
        label={t("portal.fields.corner_radius.label")}
        hint={t("portal.form.radiusHint")}
        optional
        rules={{
          validate: (typed) =>
            isPixels(String(typed)) || t("portal.form.pixelsNeeded"),
        }}
      />
    </>
  )
}

/** Where the chosen logo can be seen before it is uploaded. */
const useLogoUrl = (
  choice: PortalValues["logo_file_id"],
  savedUrl: string | null,
): string | null => {
  const ownUrl = useMemo(
    () => (choice instanceof File ? URL.createObjectURL(choice) : null),
    [choice],
  )
  useEffect(
    () => () => {
      if (ownUrl) {
        URL.revokeObjectURL(ownUrl)
      }
    },
    [ownUrl],
  )
  return ownUrl ?? (choice === "keep" ? savedUrl : null)
}
