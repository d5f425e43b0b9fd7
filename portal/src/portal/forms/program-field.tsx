import { useTranslation } from "react-i18next"
import { useOpenPrograms } from "../data/use-access.ts"
import { SelectField } from "../ui/select-field.tsx"

/** A choice among the programs that are open to everybody, where there are any. */
export const ProgramField = ({
  value,
  onChange,
}: {
  value: string
  onChange: (id: string) => void
}) => {
  const { t } = useTranslation()
  const { data: programs = [] } = useOpenPrograms()
  if (programs.length === 0) {
    return null
  }
  return (
    <SelectField
      label={t("access.signUp.program")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t("access.signUp.anyProgram")}</option>
      {programs.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
