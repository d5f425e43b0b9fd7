import { Form } from "@medusajs/dashboard/components"
import { Input, Select } from "@medusajs/ui"
import { useState } from "react"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { PortalValues } from "../../lib/portal-form"
import { FONT_STACKS, type FontStack, stackOf } from "../../lib/portal-look"

type Choice = FontStack | "own" | "other"

const CHOICES: Choice[] = [
  "own",
  ...(Object.keys(FONT_STACKS) as FontStack[]),
  "other",
]

interface FontFieldProps {
  control: Control<PortalValues>
  name: "heading_font" | "body_font"
}

/** Fonts: the storefront's own, a list that looks alike everywhere, or names. */
export const FontField = ({ control, name }: FontFieldProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const [isOther, setIsOther] = useState(false)
  const label = t(`portal.fields.${name}.label`)

  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field }) => {
        const choice = isOther ? "other" : choiceOf(field.value)
        const choose = (value: Choice) => {
          setIsOther(value === "other")
          if (value !== "other") {
            field.onChange(value === "own" ? "" : FONT_STACKS[value])
          }
        }
        return (
          <Form.Item>
            <Form.Label>{label}</Form.Label>
            <Select dir={dir} value={choice} onValueChange={choose}>
              {/* Around the trigger: it is what the label must name. */}
              <Form.Control>
                <Select.Trigger
                  ref={choice === "other" ? undefined : field.ref}
                >
                  <Select.Value />
                </Select.Trigger>
              </Form.Control>
              <Select.Content>
                {CHOICES.map((value) => (
                  <Select.Item key={value} value={value}>
                    {t(`portal.fonts.${value}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
            {choice === "other" && (
              <>
                <Input
                  aria-label={t("portal.form.fontNames", { label })}
                  autoComplete="off"
                  spellCheck={false}
                  {...field}
                />
                <Form.Hint>{t("portal.form.fontHint")}</Form.Hint>
              </>
            )}
            <Form.ErrorMessage />
          </Form.Item>
        )
      }}
    />
  )
}

const choiceOf = (fonts: string): Choice =>
  fonts === "" ? "own" : (stackOf(fonts) ?? "other")
