import { useTranslation } from "react-i18next"
import type { CommissionStructureResponse } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { RuleTable } from "./rule-table.tsx"

type Program = CommissionStructureResponse["programs"][number]

/** What each of the partner's programs pays, by products, level and kind of customer. */
export const CommissionStructurePage = () => {
  const { t } = useTranslation()
  const structure = useApi(["commission-structure"], (client) =>
    client.retrieveCommissionStructure(),
  )
  return (
    <>
      <PageHead title={t("entries.commission_structure")} />
      <Loaded query={structure} height={24}>
        {({ programs }) =>
          programs.length === 0 ? (
            <EmptyState title={t("home.programs.empty")}>
              {t("home.programs.emptyHint")}
            </EmptyState>
          ) : (
            <div className="pp-stack">
              <p className="pp-lead">{t("home.structure.lead")}</p>
              {programs.map((program) => (
                <ProgramRules key={program.id} program={program} />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  )
}

const ProgramRules = ({
  program: { id, name, rules },
}: {
  program: Program
}) => {
  const { t } = useTranslation()
  return (
    <section className="pp-card pp-stack" aria-labelledby={`pp-${id}`}>
      <h2 id={`pp-${id}`}>{name}</h2>
      {rules.length === 0 && <p>{t("home.structure.noRules")}</p>}
      {rules.map((rule, place) => (
        <RuleTable
          key={`${rule.scope} ${rule.target?.id ?? place}`}
          program={name}
          rule={rule}
          isOnly={rules.length === 1}
        />
      ))}
    </section>
  )
}
