import { clx } from "@medusajs/ui"

import { useMoney } from "../../hooks/use-money"

interface DifferenceProps {
  amount: number
  currency: string
}

/** A difference with its sign: more is not good or bad here, so only less stands out. */
export const Difference = ({ amount, currency }: DifferenceProps) => {
  const money = useMoney()
  return (
    <span
      className={clx("tabular-nums", {
        "text-ui-fg-error": amount < 0,
        "text-ui-fg-base": amount >= 0,
      })}
    >
      {amount > 0 && "+"}
      {money(amount, currency)}
    </span>
  )
}
