import { clx, Text } from "@medusajs/ui"

import { useMoney } from "../../hooks/use-money"

interface SumListProps {
  rows: {
    key: string
    label: string
    amount: number
    /** A result of the rows above it. */
    isTotal?: boolean
  }[]
  currencyCode: string
}

/** An amount as the sum that it is. */
export const SumList = ({ rows, currencyCode }: SumListProps) => {
  const money = useMoney()
  return (
    <dl className="flex flex-col gap-y-2">
      {rows.map(({ key, label, amount, isTotal = false }) => (
        <div
          key={key}
          className={clx("flex items-center justify-between gap-x-4", {
            "text-ui-fg-subtle": !isTotal,
            "border-t pt-2": isTotal,
          })}
        >
          <Text asChild size="small" weight={isTotal ? "plus" : "regular"}>
            <dt>{label}</dt>
          </Text>
          <Text
            asChild
            size="small"
            weight={isTotal ? "plus" : "regular"}
            className="tabular-nums"
          >
            <dd>{money(amount, currencyCode)}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
