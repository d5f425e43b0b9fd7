import { useTranslation } from "react-i18next"
import type { CommissionRule } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { RateTable } from "./rate-table.tsx"

type Step = NonNullable<CommissionRule["tiers"]>["steps"][number]

/** What one rule of a program pays, level by level, and more from a volume of sales on. */
export const RuleTable = ({
  program,
  rule,
  isOnly,
}: {
  program: string
  rule: CommissionRule
  /** Whether the program has no other rule. */
  isOnly: boolean
}) => {
  const { t } = useTranslation()
  const target = useTargetName(rule, isOnly)
  const label = t("home.structure.table", { program, target })
  const { levels, tiers } = rule
  return (
    <div className="pp-stack">
      <h3>{target}</h3>
      {levels.length > 0 ? (
        <RateTable label={label} rates={levels} />
      ) : (
        <p>{t("home.structure.noRates")}</p>
      )}
      {tiers?.steps
        .filter(({ rates }) => rates.length > 0)
        .map((step, place) => (
          <TierRates
            key={place}
            label={label}
            period={tiers.period}
            step={step}
          />
        ))}
    </div>
  )
}

/** The rates from a volume of own sales on. */
const TierRates = ({
  label,
  period,
  step: { from, rates },
}: {
  label: string
  period: string
  step: Step
}) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  const volume = from
    .map(({ amount, currency_code }) => money(amount, currency_code))
    .join(" / ")
  const name = t(`home.structure.tier.${period}`, { volume })
  return (
    <>
      <h4>{name}</h4>
      <RateTable label={`${label}, ${name}`} rates={rates} />
    </>
  )
}

/** For which products a rule is. */
const useTargetName = (
  { scope, target }: CommissionRule,
  isOnly: boolean,
): string => {
  const { t } = useTranslation()
  if (scope === "default") {
    return isOnly
      ? t("home.structure.allProducts")
      : t("home.structure.scope.default")
  }
  const kind = t(`home.structure.scope.${scope}`)
  return target
    ? `${kind}: ${target.name}`
    : t("home.structure.gone", { scope: kind })
}
