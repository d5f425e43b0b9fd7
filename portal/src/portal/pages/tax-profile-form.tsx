import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type {
  PartnerMeResponse,
  TaxProfileResponse,
} from "../../client/types.ts"
import { isConflict, refusalOf } from "../data/form-problems.ts"
import { refusedFields, type TaxValues } from "../data/tax-values.ts"
import { toTaxBody } from "../data/to-tax-body.ts"
import { toTaxValues } from "../data/to-tax-values.ts"
import { mayChange } from "../data/may-change.ts"
import { useTaxProfileChange } from "../data/use-tax.ts"
import { Button } from "../ui/button.tsx"
import { Notice } from "../ui/notice.tsx"
import { TaxAddressFields } from "./tax-address-fields.tsx"
import { TaxFormFields } from "./tax-form-fields.tsx"
import { TaxSignature } from "./tax-signature.tsx"

/** Who the partner is for the tax office, with a form of the United States where one is asked for. */
export const TaxProfileForm = ({
  me,
  answer,
}: {
  me: PartnerMeResponse
  answer: TaxProfileResponse
}) => {
  const { t } = useTranslation()
  const { tax_profile: profile, country_codes, keeps_secrets } = answer
  const form = useForm<TaxValues>({ values: toTaxValues(profile) })
  const { handleSubmit, formState, watch } = form
  const change = useTaxProfileChange()
  const { error } = change
  const refusal = error && refusalOf(error)
  const wrong = refusal ? refusedFields(refusal) : []
  const problemOf = (field: string) =>
    wrong.some((each) => each === field)
      ? t([`tax.wrong.${field}`, "tax.wrong.other"])
      : undefined
  const isDisabled = !mayChange(me)
  const fields = { form, problemOf, countries: country_codes }
  const save = (values: TaxValues) => change.mutate(toTaxBody(values))
  return (
    <form
      className="pp-card pp-form"
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      {me.member?.role === "viewer" && (
        <p className="pp-lead">{t("tax.viewer")}</p>
      )}
      <fieldset className="pp-group" disabled={isDisabled}>
        <legend>{t("tax.profile")}</legend>
        <TaxAddressFields {...fields} />
      </fieldset>
      {keeps_secrets ? (
        <fieldset className="pp-group" disabled={isDisabled}>
          <legend>{t("tax.usForm")}</legend>
          <TaxFormFields {...fields} profile={profile} />
        </fieldset>
      ) : (
        <Notice kind="info">{t("tax.keepsNothing")}</Notice>
      )}
      {watch("form") !== "" && (
        <TaxSignature
          {...fields}
          signature={formState.isDirty ? null : (profile?.signature ?? null)}
          disabled={isDisabled}
        />
      )}
      {error && (
        <Notice kind="error">{t(reasonOf(error, wrong.length > 0))}</Notice>
      )}
      {change.isSuccess && !formState.isDirty && (
        <Notice kind="success">{t("common.saved")}</Notice>
      )}
      {!isDisabled && (
        <div className="pp-form__end">
          <Button
            type="submit"
            busy={change.isPending}
            disabled={!formState.isDirty}
          >
            {t(watch("is_certified") ? "tax.sign" : "common.save")}
          </Button>
        </div>
      )}
    </form>
  )
}

const reasonOf = (error: Error, isAtFields: boolean): string => {
  if (isAtFields) {
    return "tax.wrong.fields"
  }
  if (isConflict(error)) {
    return "tax.conflict"
  }
  return refusalOf(error) === null ? "common.unreachable" : "tax.wrong.fields"
}
