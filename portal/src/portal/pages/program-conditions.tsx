import { useTranslation } from "react-i18next"
import {
  conditionsOf,
  type StructureProgram,
} from "../data/program-conditions.ts"
import { useFormat } from "../data/use-format.ts"

/** Limits, and how long a customer's orders earn, in plain words. */
export const ProgramConditions = ({
  program,
}: {
  program: StructureProgram
}) => {
  const { t } = useTranslation()
  const { money, date } = useFormat()
  return (
    <div>
      <h3>{t("home.structure.conditions.title")}</h3>
      <ul className="pp-list">
        {conditionsOf(program, { money, date }).map(({ key, values }) => (
          <li key={key}>{t(`home.structure.conditions.${key}`, values)}</li>
        ))}
      </ul>
    </div>
  )
}
