import { type UseFormReturn, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { DayRange } from "../../lib/day-ranges"
import { programSource } from "../../lib/option-sources"
import { BASES, needsRange, type WizardValues } from "../../lib/payout-wizard"
import { ChoiceBoxesField } from "../common/choice-boxes-field"
import { ChoiceField } from "../common/choice-field"
import { ComboboxField } from "../common/combobox-field"
import { SwitchField } from "../common/switch-field"
import { TextField } from "../common/text-field"
import { RangeFields } from "./range-fields"
import { StepBody } from "./step-body"

interface WhatStepProps {
  form: UseFormReturn<WizardValues>
  currencies: string[]
  /** The days of one's own range. */
  days: DayRange
  onDaysChange: (days: DayRange) => void
}

/** What is paid: the basis, the currency, the days, whose, and a note. */
export const WhatStep = ({
  form: { control },
  currencies,
  days,
  onDaysChange,
}: WhatStepProps) => {
  const { t } = useTranslation("partner-center")
  const basis = useWatch({ control, name: "basis" })
  return (
    <StepBody
      heading={t("payouts.create.heading")}
      description={t("payouts.create.description")}
    >
      <ChoiceBoxesField
        control={control}
        name="basis"
        label={t("payouts.fields.basis")}
        choices={BASES.map((value) => ({
          value,
          label: t(`payouts.basis.${value}.label`),
          description: t(`payouts.basis.${value}.description`),
        }))}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <ChoiceField
          control={control}
          name="currency_code"
          label={t("ledger.currency")}
          options={currencies.map((code) => ({
            value: code,
            label: code.toUpperCase(),
          }))}
        />
        {needsRange(basis) && (
          <RangeFields
            control={control}
            days={days}
            onDaysChange={onDaysChange}
          />
        )}
      </div>
      <ComboboxField
        control={control}
        name="program_ids"
        source={programSource}
        label={t("fields.programs")}
        hint={t("payouts.create.programsHint")}
        optional
      />
      <SwitchField
        control={control}
        name="include_inactive"
        label={t("payouts.create.includeInactive")}
        hint={t("payouts.create.includeInactiveHint")}
      />
      <TextField
        control={control}
        name="note"
        label={t("payouts.fields.note")}
        hint={t("payouts.create.noteHint")}
        rules={{
          maxLength: {
            value: LONGEST_NOTE,
            message: t("payouts.create.noteTooLong", { count: LONGEST_NOTE }),
          },
        }}
        optional
      />
    </StepBody>
  )
}

const LONGEST_NOTE = 200
