import { useTranslation } from "react-i18next"
import type { CommissionRule } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { Table } from "../ui/table.tsx"

type Rate = CommissionRule["levels"][number]

/** What one rule of a program pays, level by level. */
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
  return (
    <div className="pp-stack">
      <h3>{target}</h3>
      <Table
        label={t("home.structure.table", { program, target })}
        rows={rule.levels}
        keyOf={({ level, role, customer }) => `${level} ${role} ${customer}`}
        columns={[
          {
            key: "level",
            title: t("home.structure.columns.level"),
            show: ({ level }) => (
              <div>
                {t("reports.commissions.level", { level })}
                <span className="pp-hint">
                  {t(`home.structure.levels.${level}`)}
                </span>
              </div>
            ),
          },
          {
            key: "role",
            title: t("home.structure.columns.role"),
            show: ({ role }) => t(`reports.role.${role}`),
          },
          {
            key: "customer",
            title: t("home.structure.columns.customer"),
            show: ({ customer }) => t(`home.structure.customer.${customer}`),
          },
          {
            key: "pay",
            title: t("home.structure.columns.pay"),
            isNumber: true,
            show: (rate) => <Pay rate={rate} />,
          },
        ]}
      />
    </div>
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

/** A percentage, and flat amounts: one for each currency. */
const Pay = ({ rate: { percent, amounts } }: { rate: Rate }) => {
  const { t } = useTranslation()
  const { money, percent: write } = useFormat()
  return (
    <ul>
      {percent !== null && <li>{write(percent)}</li>}
      {amounts.map(({ currency_code, amount }) => (
        <li key={currency_code}>
          {t(
            `home.structure.${percent === null ? "perPiece" : "plusPerPiece"}`,
            {
              amount: money(amount, currency_code),
            },
          )}
        </li>
      ))}
    </ul>
  )
}
