import { SectionRow } from "@medusajs/dashboard/components"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { productSource, programSource } from "../../lib/option-sources"
import { type OverrideValues, SCOPES } from "../../lib/override-form"
import type { Override } from "../../lib/partner-detail-types"
import { ComboboxField } from "../common/combobox-field"
import { ChoiceField } from "../common/choice-field"

/** For what the rates are: a program, a product, or every unit of a product. */
export const TargetFields = ({
  form: { control, setValue, watch },
}: {
  form: UseFormReturn<OverrideValues>
}) => {
  const { t } = useTranslation("partner-center")
  const type = watch("type")
  const target = type === "program" ? "program" : "product"
  return (
    <>
      <ChoiceField
        control={control}
        name="type"
        label={t("partnerDetail.form.scope")}
        hint={t(`partnerDetail.overrides.scopeHints.${type}`)}
        options={SCOPES.map((scope) => ({
          value: scope,
          label: t(`partnerDetail.overrides.scopes.${scope}`),
        }))}
        onChange={() => setValue("target_id", "")}
      />
      <ComboboxField
        // Anew for another kind: it remembers what was chosen.
        key={target}
        control={control}
        name="target_id"
        source={target === "program" ? programSource : productSource}
        label={t(`partnerDetail.form.${target}`)}
        placeholder={t("partnerDetail.form.choose")}
        rules={{
          validate: (id) => id !== "" || t("partnerDetail.form.targetNeeded"),
        }}
      />
    </>
  )
}

/** For what rates are that are changed. */
export const FixedTarget = ({ override }: { override: Override }) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="shadow-elevation-card-rest rounded-lg">
      <SectionRow
        title={t(`partnerDetail.overrides.scopes.${override.scope}`)}
        value={override.target_name ?? override.target_id}
      />
    </div>
  )
}
