import { useTranslation } from "react-i18next"
import type { OpenForm } from "../../client/types.ts"
import { RichText } from "../ui/rich-text.tsx"

/** In which programs one takes part through a form. */
export const FormPrograms = ({
  programs,
}: {
  programs: OpenForm["programs"]
}) => {
  const { t } = useTranslation()
  return (
    <div className="pp-stack">
      <p>{t("access.signUp.programs")}</p>
      <ul className="pp-stack">
        {programs.map(({ id, name, description }) => (
          <li key={id}>
            <strong>{name}</strong>
            {description && <RichText html={description} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
