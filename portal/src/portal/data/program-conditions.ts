import type { CommissionStructureResponse } from "../../client/types.ts"

export type StructureProgram = CommissionStructureResponse["programs"][number]

/** A condition of a program: the key of its text below `home.structure`, and its values. */
export type Condition = {
  key: string
  values?: Record<string, string | number>
}

type Spelling = {
  money: (amount: number, currencyCode: string) => string
  date: (moment: string) => string
}

/** What else decides about what a program pays; only what is not as one would expect. */
export const conditionsOf = (
  program: StructureProgram,
  { money, date }: Spelling,
): Condition[] => {
  const { repeat, base } = program
  const limits = (["minimum_order", "order_cap", "month_cap"] as const).map(
    (limit) => ({
      key: limit,
      values: {
        amount: program[limit]
          .map(({ amount, currency_code }) => money(amount, currency_code))
          .join(" / "),
      },
    }),
  )
  return [
    ...(["starts_at", "ends_at"] as const).flatMap((end) => {
      const moment = program[end]
      return moment
        ? [{ key: end, values: { day: date(lastOf(end, moment)) } }]
        : []
    }),
    ...limits.filter(({ values }) => values.amount !== ""),
    repeat.type === "forever"
      ? { key: "repeat.forever" }
      : { key: `repeat.${repeat.type}`, values: { count: repeat.count } },
    ...(program.credit === "as_paid" ? [{ key: "as_paid" }] : []),
    ...(["before_discounts", "include_tax", "include_shipping"] as const)
      .filter((taken) => base[taken])
      .map((taken) => ({ key: taken })),
  ]
}

/** The end is exclusive: what holds until midnight ends on the day before. */
const lastOf = (end: "starts_at" | "ends_at", moment: string): string =>
  end === "ends_at" ? new Date(Date.parse(moment) - 1).toISOString() : moment
