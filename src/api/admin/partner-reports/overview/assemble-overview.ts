import type { CurrencyStanding } from "../../../../modules/ledger/overview"
import { toAmount } from "../../../contract/amount"
import { compareFigures, type Figures } from "../../../reports/compare-figures"

/** What the modules say about both ranges. */
export interface OverviewFigures extends Figures {
  currency_code: string
  standings: readonly CurrencyStanding[]
}

/** The figures of the overview: sums, comparisons, and a row for every day. */
export function assembleOverview({
  currency_code,
  standings,
  ...figures
}: OverviewFigures) {
  const standing = standings.find(
    (each) => each.currency_code === currency_code,
  )
  return {
    ...compareFigures(figures),
    currency_code,
    currencies: standings.map((each) => each.currency_code),
    balances: {
      pending: toAmount(standing?.pending ?? "0"),
      payable: toAmount(standing?.payable ?? "0"),
      in_transit: toAmount(standing?.in_transit ?? "0"),
    },
    payouts_due: standings
      .filter(({ partners_due }) => partners_due > 0)
      .map(({ currency_code, partners_due, amount_due }) => ({
        currency_code,
        partners: partners_due,
        amount: toAmount(amount_due),
      })),
  }
}
