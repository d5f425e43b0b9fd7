import { type AmountsValues, toAmounts, toAmountsValues } from "./amounts-form"
import type {
  PayoutDefaults,
  SavePayoutDefaultsInput,
} from "./payout-settings-types"
import type { PayoutMethod } from "./payouts-types"

/** In the order in which they are shown. */
export const PAYOUT_SECTIONS = [
  "methods",
  "thresholds",
  "payer",
  "account",
] as const
export type PayoutSection = (typeof PAYOUT_SECTIONS)[number]

/** In the order in which they are offered. */
export const METHODS = [
  "bank_transfer",
  "paypal",
  "stripe_connect",
  "store_credit",
  "other",
] as const satisfies readonly PayoutMethod[]

export interface PayoutDefaultsValues {
  methods: Record<PayoutMethod, boolean>
  thresholds: AmountsValues
  name: string
  /** A line each. */
  address: string
  tax_id: string
  /** Empty: the account that is kept stays, or goes. */
  iban: string
  bic: string
  remove_account: boolean
}

/** The section that an address names. */
export const toPayoutSection = (
  name: string | undefined,
): PayoutSection | undefined =>
  PAYOUT_SECTIONS.find((section) => section === name)

/** What the form shows. The account is never shown again. */
export const toPayoutDefaultsValues = (
  { methods, payable_methods, thresholds, payer }: PayoutDefaults,
  currencies: readonly string[],
): PayoutDefaultsValues => ({
  methods: Object.fromEntries(
    METHODS.map((method) => [
      method,
      methods.includes(method) && payable_methods.includes(method),
    ]),
  ) as Record<PayoutMethod, boolean>,
  thresholds: toAmountsValues(thresholds, currencies),
  name: payer?.name ?? "",
  address: payer?.address_lines.join("\n") ?? "",
  tax_id: payer?.tax_id ?? "",
  iban: "",
  bic: "",
  remove_account: false,
})

/** What the API takes: the fields of one section, the others stay. */
export const toSavePayoutDefaults = (
  section: PayoutSection,
  values: PayoutDefaultsValues,
): SavePayoutDefaultsInput => {
  switch (section) {
    case "methods":
      return { methods: METHODS.filter((method) => values.methods[method]) }
    case "thresholds":
      return { thresholds: toAmounts(values.thresholds) }
    case "payer":
      return { payer: toPayer(values) }
    case "account":
      return toAccount(values)
  }
}

const toPayer = ({ name, address, tax_id }: PayoutDefaultsValues) =>
  [name, address, tax_id].every((text) => text.trim() === "")
    ? null
    : {
        name: name.trim(),
        address_lines: address
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== ""),
        tax_id: tax_id.trim() || null,
      }

const toAccount = ({
  iban,
  bic,
  remove_account,
}: PayoutDefaultsValues): SavePayoutDefaultsInput => {
  if (iban.trim() !== "") {
    return {
      payer_account: { iban: iban.trim(), bic: bic.trim() || null },
    }
  }
  return remove_account ? { payer_account: null } : {}
}

const FIELDS: Record<string, string> = {
  "payer.name": "name",
  "payer.address_lines": "address",
  "payer.tax_id": "tax_id",
  "payer_account.iban": "iban",
  "payer_account.bic": "bic",
}

/** The field of the form that the API means; null where it has none. */
export const payoutFieldOf = (
  { thresholds }: PayoutDefaultsValues,
  path: string,
): string | null => {
  const [, index] = path.match(/^thresholds\.(\d+)/) ?? []
  if (index !== undefined) {
    const code = toAmounts(thresholds)[Number(index)]?.currency_code
    return code ? `thresholds.${code}` : null
  }
  return FIELDS[path.replace(/\.\d+$/, "")] ?? null
}
