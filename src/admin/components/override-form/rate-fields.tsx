import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useNumberChecks } from "../../hooks/use-number-checks"
import {
  CUSTOMERS,
  LEVELS,
  type OverrideValues,
  ROLES,
} from "../../lib/override-form"
import { ChoiceField } from "../common/choice-field"
import { TextField } from "../common/text-field"
import { AmountsFields } from "./amounts-fields"

interface PayFieldsProps {
  control: Control<OverrideValues>
  rate: number
}

/** What a rate pays: a percentage, amounts per unit, or both. */
export const PayFields = ({ control, rate }: PayFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const { checkNumber } = useNumberChecks(t("partnerDetail.form.numberNeeded"))
  return (
    <>
      <TextField
        control={control}
        name={`rates.${rate}.percent`}
        label={t("partnerDetail.form.percent")}
        optional
        rules={{ validate: checkNumber }}
      />
      <AmountsFields control={control} rate={rate} />
    </>
  )
}

interface RateFieldsProps extends PayFieldsProps {
  /** Missing for the only rate. */
  onRemove?: () => void
}

/** One rate: for which level, role and customers, and what it pays. */
export const RateFields = ({ control, rate, onRemove }: RateFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const number = rate + 1
  return (
    <fieldset className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-4 rounded-lg p-4">
      <legend className="sr-only">
        {t("partnerDetail.form.rate", { number })}
      </legend>
      <div className="flex items-center justify-between">
        <Text size="small" weight="plus" aria-hidden>
          {t("partnerDetail.form.rate", { number })}
        </Text>
        {onRemove && (
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("partnerDetail.form.removeRate", { number })}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        )}
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <ChoiceField
          control={control}
          name={`rates.${rate}.level`}
          label={t("partnerDetail.form.level")}
          options={LEVELS.map((level) => ({ value: level, label: level }))}
        />
        <ChoiceField
          control={control}
          name={`rates.${rate}.role`}
          label={t("partnerDetail.form.role")}
          options={ROLES.map((role) => ({
            value: role,
            label: t(`partnerDetail.form.roles.${role}`),
          }))}
        />
        <ChoiceField
          control={control}
          name={`rates.${rate}.customer`}
          label={t("partnerDetail.form.customer")}
          options={CUSTOMERS.map((customer) => ({
            value: customer,
            label: t(`partnerDetail.form.customers.${customer}`),
          }))}
        />
      </div>
      <PayFields control={control} rate={rate} />
    </fieldset>
  )
}
