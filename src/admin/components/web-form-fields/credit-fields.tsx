import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { SearchOption } from "../../lib/option-sources"
import { PARENTS_OF, type WebFormValues } from "../../lib/web-form-values"
import { ChoiceField } from "../common/choice-field"
import { PartnerField } from "../common/partner-field"

interface CreditFieldsProps {
  form: UseFormReturn<WebFormValues>
  /** The partner as it is, so that the name shows before any search. */
  current?: SearchOption | null
}

/** Which partner is credited with those who fill a form in. */
export const CreditFields = ({
  form: { control, watch },
  current,
}: CreditFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const kind = watch("kind")
  const parent = watch("parent")
  return (
    <>
      <ChoiceField
        control={control}
        name="parent"
        label={t(`forms.fields.credit.${kind}`)}
        options={PARENTS_OF[kind].map((value) => ({
          value,
          label: t(`forms.parent.${value}`),
        }))}
      />
      {parent !== "none" && (
        <PartnerField
          // One partner for everybody is needed, one for the rest is not.
          key={parent}
          control={control}
          name="parent_id"
          current={current}
          label={t(`forms.fields.parentOf.${parent}`)}
          placeholder={t(`forms.form.parentPlaceholder.${parent}`)}
          hint={t(`forms.form.parentHint.${parent}`)}
          optional={parent === "referring"}
          rules={{
            validate: (id) =>
              parent === "referring" ||
              id !== "" ||
              t("forms.form.parentNeeded"),
          }}
        />
      )}
    </>
  )
}
