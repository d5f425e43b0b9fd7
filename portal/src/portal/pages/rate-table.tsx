import { useTranslation } from "react-i18next"
import type { CommissionRule } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { Table } from "../ui/table.tsx"

export type Rate = CommissionRule["levels"][number]

/** What is paid, level by level and for each kind of customer. */
export const RateTable = ({
  label,
  rates,
}: {
  /** What the rates are for. */
  label: string
  rates: readonly Rate[]
}) => {
  const { t } = useTranslation()
  return (
    <Table
      label={label}
      rows={rates}
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
  )
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
