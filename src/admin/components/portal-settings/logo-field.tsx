import { Form } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { useRef } from "react"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { PortalValues } from "../../lib/portal-form"

const IMAGES = "image/png,image/jpeg,image/webp"

interface LogoFieldProps {
  control: Control<PortalValues>
  /** Where the picture that would be saved can be seen; null for none. */
  shownUrl: string | null
}

/** The logo: a picture that is uploaded when the form is saved. */
export const LogoField = ({ control, shownUrl }: LogoFieldProps) => {
  const { t } = useTranslation("partner-center")
  const input = useRef<HTMLInputElement>(null)
  return (
    <Form.Field
      control={control}
      name="logo_file_id"
      render={({ field: { value, onChange, ref } }) => (
        <Form.Item>
          <Form.Label optional>{t("portal.fields.logo.label")}</Form.Label>
          <input
            ref={input}
            type="file"
            accept={IMAGES}
            hidden
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) {
                onChange(file)
              }
              // The same file can be chosen again after it was removed.
              target.value = ""
            }}
          />
          <div className="flex flex-wrap items-center gap-2">
            <Form.Control>
              <Button
                ref={ref}
                type="button"
                size="small"
                variant="secondary"
                onClick={() => input.current?.click()}
              >
                {t(shownUrl ? "portal.form.replace" : "portal.form.upload")}
              </Button>
            </Form.Control>
            {shownUrl && (
              <Button
                type="button"
                size="small"
                variant="transparent"
                onClick={() => onChange("remove")}
              >
                {t("portal.form.removeLogo")}
              </Button>
            )}
            {value instanceof File && (
              <Text
                size="small"
                className="text-ui-fg-subtle min-w-0 break-words"
              >
                {value.name}
              </Text>
            )}
          </div>
          <Form.Hint>{t("portal.form.logoHint")}</Form.Hint>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
