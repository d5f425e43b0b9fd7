import { Plus, Trash } from "@medusajs/icons"
import { Button, Heading, IconButton, Text } from "@medusajs/ui"
import { type Control, useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { PartnerDefaults } from "../../lib/program-types"
import { emptyStep, type RuleValues, TIER_PERIODS } from "../../lib/rule-form"
import { ChoiceField } from "../common/choice-field"
import { DecimalField } from "../program-form/decimal-field"
import { RatesFields } from "./rates-fields"

interface TierFieldsProps {
  control: Control<RuleValues>
  currencies: string[]
  defaults: PartnerDefaults
}

/** Higher rates from a volume of own sales on; none until a step is added. */
export const TierFields = ({
  control,
  currencies,
  defaults,
}: TierFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const { fields, append, remove } = useFieldArray({ control, name: "steps" })
  return (
    <section className="flex flex-col gap-y-4">
      <div className="flex items-start justify-between gap-x-4">
        <div>
          <Heading level="h2">{t("programs.tiers.heading")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("programs.tiers.description")}
          </Text>
        </div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="shrink-0"
          onClick={() => append(emptyStep(currencies))}
        >
          <Plus />
          {t("programs.tiers.add")}
        </Button>
      </div>
      {fields.length > 0 && (
        <div className="max-w-xs">
          <ChoiceField
            control={control}
            name="period"
            label={t("programs.tiers.period")}
            options={TIER_PERIODS.map((value) => ({
              value,
              label: t(`programs.tiers.periods.${value}`),
            }))}
          />
        </div>
      )}
      {fields.map((field, index) => {
        const label = t("programs.tiers.step", { number: index + 1 })
        return (
          <fieldset
            key={field.id}
            className="shadow-elevation-card-rest bg-ui-bg-component flex flex-col gap-y-4 rounded-lg p-4"
          >
            <legend className="sr-only">{label}</legend>
            <div className="flex items-center justify-between">
              <Text size="small" weight="plus" aria-hidden>
                {label}
              </Text>
              <IconButton
                type="button"
                size="small"
                variant="transparent"
                aria-label={t("programs.tiers.remove", { number: index + 1 })}
                onClick={() => remove(index)}
              >
                <Trash />
              </IconButton>
            </div>
            <div className="grid grid-cols-2 gap-4 md:grid-cols-3">
              {currencies.map((code) => (
                <DecimalField
                  key={code}
                  control={control}
                  name={`steps.${index}.from.${code}`}
                  label={t("programs.tiers.from", {
                    currency: code.toUpperCase(),
                  })}
                />
              ))}
            </div>
            <RatesFields
              control={control}
              name={`steps.${index}.rates`}
              caption={label}
              currencies={currencies}
              defaults={defaults}
            />
          </fieldset>
        )
      })}
    </section>
  )
}
