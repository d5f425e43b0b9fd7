import { Form } from "@medusajs/dashboard/components"
import { InlineTip, Input } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { COLOR } from "../../../domain/colors"
import { toLocaleTag } from "../../lib/format-money"
import type { PortalValues } from "../../lib/portal-form"
import { readingOf, type Theme } from "../../lib/portal-look"

/** What a colour picker shows while no colour was chosen. */
const NONE = "#808080"

interface ColorFieldProps {
  control: Control<PortalValues>
  name: "accent_color" | "accent_color_dark"
  theme: Theme
}

/** A colour, typed or picked, and how well it is read. */
export const ColorField = ({ control, name, theme }: ColorFieldProps) => {
  const { t } = useTranslation("partner-center")
  const label = t(`portal.fields.${name}.label`)
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional>{label}</Form.Label>
          <div className="flex items-center gap-x-2">
            <input
              type="color"
              aria-label={t("portal.form.pick", { label })}
              className="border-ui-border-base focus-visible:shadow-borders-focus size-8 shrink-0 cursor-pointer rounded-md border bg-transparent p-0.5 outline-none"
              value={COLOR.test(field.value) ? field.value : NONE}
              onChange={({ target }) => field.onChange(target.value)}
            />
            <div className="flex-1">
              <Form.Control>
                <Input
                  autoComplete="off"
                  spellCheck={false}
                  placeholder={t("portal.own")}
                  {...field}
                />
              </Form.Control>
            </div>
          </div>
          <Reading color={field.value} theme={theme} />
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

const Reading = ({ color, theme }: { color: string; theme: Theme }) => {
  const { t, i18n } = useTranslation("partner-center")
  const reading = readingOf(color, theme)
  // Cut, not rounded: 4.49 is not 4.5.
  const ratio = (contrast: number) =>
    new Intl.NumberFormat(toLocaleTag(i18n.language)).format(
      Math.floor(contrast * 10) / 10,
    )
  if (!reading) {
    return <Form.Hint>{t("portal.form.colorHint")}</Form.Hint>
  }
  return (
    <>
      <Form.Hint>
        {t(`portal.form.textOn.${reading.text}`, {
          ratio: ratio(reading.textContrast),
        })}
      </Form.Hint>
      {reading.isPale && (
        <InlineTip variant="warning" label={t("portal.form.mind")}>
          {t(`portal.form.pale.${theme}`, {
            ratio: ratio(reading.groundContrast),
          })}
        </InlineTip>
      )}
    </>
  )
}
