import { useTranslation } from "react-i18next"
import type { PartnerProgram } from "../../client/types.ts"
import { EntryLink } from "../ui/entry-link.tsx"
import { RichText } from "../ui/rich-text.tsx"

/** What the store says of each program in which the partner is enrolled. */
export const ProgramDescriptions = ({
  programs,
}: {
  programs: readonly PartnerProgram[]
}) => {
  const { t } = useTranslation()
  return (
    <section className="pp-stack" aria-labelledby="pp-programs">
      <h2 id="pp-programs">{t("resources.programs")}</h2>
      {programs.map(({ id, name, description }) => (
        <div key={id} className="pp-card pp-stack">
          <h3>{name}</h3>
          {description && <RichText html={description} />}
        </div>
      ))}
      <p>
        <EntryLink entry="commission_structure">
          {t("home.programs.structure")}
        </EntryLink>
      </p>
    </section>
  )
}
