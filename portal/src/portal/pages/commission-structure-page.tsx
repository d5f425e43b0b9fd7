import { useTranslation } from "react-i18next"
import type { StructureProgram } from "../data/program-conditions.ts"
import { useApi } from "../data/use-api.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { OwnRates } from "./own-rates.tsx"
import { ProgramConditions } from "./program-conditions.tsx"
import { RateTable } from "./rate-table.tsx"
import { RuleTable } from "./rule-table.tsx"

/** What each of the partner's programs pays, under which conditions, and own rates. */
export const CommissionStructurePage = () => {
  const { t } = useTranslation()
  const structure = useApi(["commission-structure"], (client) =>
    client.retrieveCommissionStructure(),
  )
  return (
    <>
      <PageHead title={t("entries.commission_structure")} />
      <Loaded query={structure} height={24}>
        {({ programs, own_products, hold }) => (
          <div className="pp-stack">
            <div className="pp-lead">
              <p>{t("home.structure.lead")}</p>
              {hold.days > 0 && (
                <p>
                  {t(`home.structure.hold.${hold.from}`, { count: hold.days })}
                </p>
              )}
            </div>
            {own_products.length > 0 && <OwnRates products={own_products} />}
            {programs.length === 0 && (
              <EmptyState title={t("home.programs.empty")}>
                {t("home.programs.emptyHint")}
              </EmptyState>
            )}
            {programs.map((program) => (
              <ProgramRules key={program.id} program={program} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  )
}

const ProgramRules = ({ program }: { program: StructureProgram }) => {
  const { t } = useTranslation()
  const { id, name, rules, own_rates } = program
  const own = t("home.structure.own.program")
  return (
    <section className="pp-card pp-stack" aria-labelledby={`pp-${id}`}>
      <h2 id={`pp-${id}`}>{name}</h2>
      {own_rates.length > 0 && (
        <div className="pp-stack">
          <div>
            <h3>{own}</h3>
            <p className="pp-hint">{t("home.structure.own.programHint")}</p>
          </div>
          <RateTable
            label={t("home.structure.table", { program: name, target: own })}
            rates={own_rates}
          />
        </div>
      )}
      {rules.length + own_rates.length === 0 && (
        <p>{t("home.structure.noRules")}</p>
      )}
      {rules.map((rule, place) => (
        <RuleTable
          key={`${rule.scope} ${rule.target?.id ?? place}`}
          program={name}
          rule={rule}
          isOnly={rules.length === 1}
        />
      ))}
      {rules.length + own_rates.length > 0 && (
        <ProgramConditions program={program} />
      )}
    </section>
  )
}
