import type { PartnerDashboard } from "../../client/types.ts"
import { useFormat } from "./use-format.ts"

/** What the dashboard counts, in the order in which it is shown. */
export const FIGURES = ["earned", "clicks", "leads", "orders"] as const

/** Those of which every day is known. */
export const DAILY_FIGURES = ["earned", "clicks", "orders"] as const

export type FigureName = (typeof FIGURES)[number]

/** How each of the dashboard's figures is written. */
export const useFigureFormat = ({
  currency_code,
}: Pick<PartnerDashboard, "currency_code">) => {
  const { money, number } = useFormat()
  return (name: FigureName, value: number): string =>
    name === "earned" ? money(value, currency_code) : number(value)
}
