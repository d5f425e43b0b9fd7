import { useMoney } from "../../hooks/use-money"
import type { PartnerBalances } from "../../lib/api-types"

interface BalanceCellProps {
  balances: PartnerBalances[]
  kind: "pending" | "payable"
}

/** What a partner has of one kind, in every currency that is not empty. */
export const BalanceCell = ({ balances, kind }: BalanceCellProps) => {
  const money = useMoney()
  const amounts = balances
    .filter((balance) => balance[kind] !== 0)
    .map((balance) => money(balance[kind], balance.currency_code))
  return <span className="tabular-nums">{amounts.join(" · ") || "-"}</span>
}
