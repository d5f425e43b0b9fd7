import { useTranslation } from "react-i18next"
import { useApi } from "../data/use-api.ts"
import { EntryLink } from "../ui/entry-link.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { RichText } from "../ui/rich-text.tsx"

const MOST_PROGRAMS = { limit: 100 }
const CARD_REM = 8

/** What the store says of each program in which the partner is enrolled. */
export const ProgramDescriptions = () => {
  const { t } = useTranslation()
  const programs = useApi(["programs", MOST_PROGRAMS], (client) =>
    client.listPrograms(MOST_PROGRAMS),
  )
  return (
    <Loaded query={programs} height={CARD_REM}>
      {({ programs: enrolled }) =>
        enrolled.length > 0 && (
          <section className="pp-stack" aria-labelledby="pp-programs">
            <h2 id="pp-programs">{t("resources.programs")}</h2>
            {enrolled.map(({ id, name, description }) => (
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
    </Loaded>
  )
}
