import type { MedusaContainer } from "@medusajs/framework/types"

import { sum } from "../../../domain/money"
import type {
  WhatIfResult,
  WhatIfRow,
} from "../../../workflows/what-if/run-what-if"
import { toAmount } from "../../contract/amount"
import { readPartnerNames } from "../../contract/read-partner-names"

const MOST_PARTNERS = 1000

/** The result of a what-if as the API shows it: the greatest difference first. */
export async function showWhatIf(
  container: MedusaContainer,
  { rows, ...counts }: WhatIfResult,
) {
  const partners = [...rows]
    .sort(
      (a, b) =>
        differenceOf(b).abs().comparedTo(differenceOf(a).abs())! ||
        (a.partner_id < b.partner_id ? -1 : 1),
    )
    .slice(0, MOST_PARTNERS)
  const nameOf = await readPartnerNames(
    container,
    partners.map(({ partner_id }) => partner_id),
  )
  const currencies = [
    ...new Set(rows.map(({ currency_code }) => currency_code)),
  ].sort()
  return {
    ...counts,
    totals: currencies.map((currency_code) => {
      const same = rows.filter((row) => row.currency_code === currency_code)
      return show({
        currency_code,
        was: sum(same.map(({ was }) => was)),
        would: sum(same.map(({ would }) => would)),
      })
    }),
    partners: partners.map((row) => ({
      partner: nameOf(row.partner_id),
      ...show(row),
    })),
  }
}

type Compared = Pick<WhatIfRow, "currency_code" | "was" | "would">

function differenceOf({ was, would }: Pick<WhatIfRow, "was" | "would">) {
  return would.minus(was)
}

function show({ currency_code, was, would }: Compared) {
  return {
    currency_code,
    was: toAmount(was.toFixed()),
    would: toAmount(would.toFixed()),
    difference: toAmount(differenceOf({ was, would }).toFixed()),
  }
}
