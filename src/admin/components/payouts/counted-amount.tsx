import { useMoney } from "../../hooks/use-money"

interface CountedAmountProps {
  payouts: number
  amount: number
  currencyCode: string
}

/** An amount and how many payouts make it. */
export const CountedAmount = ({
  payouts,
  amount,
  currencyCode,
}: CountedAmountProps) => {
  const money = useMoney()
  return payouts === 0 ? (
    <span className="text-ui-fg-subtle">-</span>
  ) : (
    <span className="tabular-nums">
      {money(amount, currencyCode)}
      <span className="text-ui-fg-subtle"> · {payouts}</span>
    </span>
  )
}
