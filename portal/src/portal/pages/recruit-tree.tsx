import { useTranslation } from "react-i18next"
import type { Recruit } from "../../client/types.ts"
import type { RecruitNode } from "../data/recruit-tree.ts"
import { useFormat } from "../data/use-format.ts"
import { Badge } from "../ui/badge.tsx"

/** Recruits, indented below whoever recruited them. */
export const RecruitTree = ({ nodes }: { nodes: readonly RecruitNode[] }) => (
  <ul className="pp-tree">
    {nodes.map(({ recruit, children }) => (
      <li key={recruit.id}>
        <RecruitLine recruit={recruit} />
        {children.length > 0 && <RecruitTree nodes={children} />}
      </li>
    ))}
  </ul>
)

const RecruitLine = ({
  recruit: { name, code, level, active, sales },
}: {
  recruit: Recruit
}) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  const earned = sales.map(({ currency_code, orders, earned: amount }) =>
    t("tracking.recruits.earned", {
      orders: t("tracking.recruits.orders", { count: orders }),
      amount: money(amount, currency_code),
    }),
  )
  return (
    <div className="pp-tree__line">
      <p>
        {name} <code>{code}</code>{" "}
        {!active && (
          <Badge kind="ended">{t("tracking.recruits.inactive")}</Badge>
        )}
        <span className="pp-hint">
          {t("reports.commissions.level", { level })}
        </span>
      </p>
      <p className="pp-number">
        {earned.length === 0 ? t("tracking.recruits.noSales") : null}
        {earned.map((line) => (
          <span key={line} className="pp-tree__sales">
            {line}
          </span>
        ))}
      </p>
    </div>
  )
}
