import { useTranslation } from "react-i18next"
import type { RecruitsResponse } from "../../client/types.ts"
import { SelectField } from "../ui/select-field.tsx"

/** Chooses who is credited by links: the partner, or one whom they recruited. */
export const RecruitSelect = ({
  recruits,
  value,
  onChange,
}: {
  recruits: RecruitsResponse["recruits"]
  /** Id of a recruit; undefined: the partner. */
  value: string | undefined
  onChange: (recruitId: string) => void
}) => {
  const { t } = useTranslation()
  const offered = recruits.filter(({ level, active }) => level === 1 && active)
  return offered.length === 0 ? null : (
    <SelectField
      label={t("links.credits")}
      hint={t("links.creditsHint")}
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t("links.me")}</option>
      {offered.map(({ id, name, code }) => (
        <option key={id} value={id}>
          {name} ({code})
        </option>
      ))}
    </SelectField>
  )
}
