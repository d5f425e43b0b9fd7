import { forwardRef, type SelectHTMLAttributes } from "react"
import { useTranslation } from "react-i18next"
import { useOpenPrograms } from "../data/use-access.ts"
import { SelectField } from "../ui/select-field.tsx"

type ProgramFieldProps = SelectHTMLAttributes<HTMLSelectElement> & {
  error?: string
}

/** A choice among the programs that are open to everybody, where there are any. */
export const ProgramField = forwardRef<HTMLSelectElement, ProgramFieldProps>(
  (select, ref) => {
    const { t } = useTranslation()
    const { data: programs = [] } = useOpenPrograms()
    return programs.length === 0 ? null : (
      <SelectField {...select} ref={ref} label={t("access.signUp.program")}>
        <option value="">{t("access.signUp.anyProgram")}</option>
        {programs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    )
  },
)
ProgramField.displayName = "ProgramField"
