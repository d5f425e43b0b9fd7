import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { MEMBER_ROLES, type MemberRole } from "../../../domain/member-role"
import type { MemberValues } from "../../lib/member-form"
import { ChoiceField } from "../common/choice-field"
import { TextField } from "../common/text-field"

interface MemberFieldsProps<Values extends FieldValues & MemberValues> {
  control: Control<Values>
  /** What is chosen now. */
  role: MemberRole
}

/** A member's name and role. */
export const MemberFields = <Values extends FieldValues & MemberValues>({
  control,
  role,
}: MemberFieldsProps<Values>) => {
  const { t } = useTranslation("partner-center")
  return (
    <>
      <TextField
        control={control}
        name={"first_name" as FieldPath<Values>}
        label={t("fields.firstName")}
        optional
      />
      <TextField
        control={control}
        name={"last_name" as FieldPath<Values>}
        label={t("fields.lastName")}
        optional
      />
      <ChoiceField
        control={control}
        name={"role" as FieldPath<Values>}
        label={t("members.roleField")}
        hint={t(`members.roleHints.${role}`)}
        options={MEMBER_ROLES.map((value) => ({
          value,
          label: t(`members.roles.${value}`),
        }))}
      />
    </>
  )
}
