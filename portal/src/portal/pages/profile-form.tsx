import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { PartnerMeResponse } from "../../client/types.ts"
import { refusalOf, wrongFields } from "../data/form-problems.ts"
import {
  PROFILE_FIELDS,
  toProfileBody,
  toProfileValues,
  type ProfileValues,
} from "../data/profile.ts"
import { mayChange } from "../data/may-change.ts"
import { useProfileChange } from "../data/use-profile.ts"
import { Button } from "../ui/button.tsx"
import { Check } from "../ui/check.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"

/** The partner's data, for owners and managers, and the own name, for every member. */
export const ProfileForm = ({ me }: { me: PartnerMeResponse }) => {
  const { t } = useTranslation()
  const values = toProfileValues(me)
  const { register, handleSubmit, formState } = useForm<ProfileValues>({
    values,
  })
  const change = useProfileChange()
  const { member } = me
  const wrong = change.error ? wrongFields(change.error, PROFILE_FIELDS) : []
  const problemOf = (field: (typeof PROFILE_FIELDS)[number]) =>
    wrong.includes(field) ? t(`profile.wrong.${field}`) : undefined
  const save = (entered: ProfileValues) =>
    change.mutate(toProfileBody(values, entered))
  return (
    <form
      className="pp-card pp-form"
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <fieldset className="pp-group" disabled={!mayChange(me)}>
        <legend>{t("profile.partner")}</legend>
        {member?.role === "viewer" && (
          <p className="pp-lead">{t("profile.viewer")}</p>
        )}
        <Field
          {...register("name")}
          label={t("profile.name")}
          error={problemOf("name")}
          autoComplete="organization"
          required
        />
        <Field
          {...register("website")}
          label={t("profile.website")}
          error={problemOf("website")}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="url"
        />
        <Field
          {...register("phone")}
          label={t("profile.phone")}
          error={problemOf("phone")}
          type="tel"
          autoComplete="tel"
        />
        <Check
          {...register("notify_on_lead")}
          label={t("profile.notifyOnLead")}
        />
        <Check
          {...register("notify_on_sale")}
          label={t("profile.notifyOnSale")}
        />
        <Check
          {...register("notify_on_payout")}
          label={t("profile.notifyOnPayout")}
        />
      </fieldset>
      {member && (
        <fieldset className="pp-group">
          <legend>{t("profile.you")}</legend>
          <p className="pp-lead">{member.email}</p>
          <Field
            {...register("first_name")}
            label={t("profile.firstName")}
            error={problemOf("first_name")}
            autoComplete="given-name"
          />
          <Field
            {...register("last_name")}
            label={t("profile.lastName")}
            error={problemOf("last_name")}
            autoComplete="family-name"
          />
        </fieldset>
      )}
      {change.error && wrong.length === 0 && (
        <Notice kind="error">
          {refusalOf(change.error) ?? t("common.unreachable")}
        </Notice>
      )}
      {change.isSuccess && !formState.isDirty && (
        <Notice kind="success">{t("common.saved")}</Notice>
      )}
      {member && (
        <div className="pp-form__end">
          <Button
            type="submit"
            busy={change.isPending}
            disabled={!formState.isDirty}
          >
            {t("common.save")}
          </Button>
        </div>
      )}
    </form>
  )
}
