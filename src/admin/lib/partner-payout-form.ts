import { type AmountsValues, toAmounts, toAmountsValues } from "./amounts-form"
import type {
  PartnerPayout,
  SavePartnerPayoutInput,
} from "./payout-settings-types"
import { METHODS } from "./payout-settings-form"
import type { PayoutMethod } from "./payouts-types"

/** `keep`: as it is now; `none`: nothing can be paid any more. */
export type MethodChoice = "keep" | "none" | PayoutMethod

export interface PartnerPayoutValues {
  method: MethodChoice
  account_holder: string
  /** Whether the account has an IBAN, or a number and the bank's code. */
  account: "iban" | "number"
  iban: string
  bic: string
  account_number: string
  bank_code: string
  bank_name: string
  country_code: string
  email: string
  account_id: string
  customer_id: string
  instructions: string
  thresholds: AmountsValues
}

type Details = NonNullable<SavePartnerPayoutInput["details"]>

/** What the form shows: what was entered before is never shown again. */
export const toPartnerPayoutValues = (
  { thresholds }: PartnerPayout,
  currencies: readonly string[],
): PartnerPayoutValues => ({
  method: "keep",
  account_holder: "",
  account: "iban",
  iban: "",
  bic: "",
  account_number: "",
  bank_code: "",
  bank_name: "",
  country_code: "",
  email: "",
  account_id: "",
  customer_id: "",
  instructions: "",
  thresholds: toAmountsValues(thresholds, currencies),
})

/** The methods to choose from; those that the store offers to partners come first. */
export const methodsFor = ({
  methods,
}: Pick<PartnerPayout, "methods">): PayoutMethod[] => [
  ...METHODS.filter((method) => methods.includes(method)),
  ...METHODS.filter((method) => !methods.includes(method)),
]

/** What the API takes: what stays as it is is left out. */
export const toSavePartnerPayout = (
  values: PartnerPayoutValues,
  settings: PartnerPayout,
): SavePartnerPayoutInput => {
  const details = toDetails(values)
  const thresholds = toAmounts(values.thresholds)
  return {
    ...(details === undefined ? {} : { details }),
    ...(isSame(thresholds, settings.thresholds) ? {} : { thresholds }),
  }
}

const toDetails = (values: PartnerPayoutValues): Details | null | undefined => {
  switch (values.method) {
    case "keep":
      return undefined
    case "none":
      return null
    case "bank_transfer":
      return toBank(values)
    case "paypal":
      return { method: "paypal", email: values.email.trim() }
    case "stripe_connect":
      return { method: "stripe_connect", account_id: values.account_id.trim() }
    case "store_credit":
      return { method: "store_credit", customer_id: values.customer_id }
    case "other":
      return { method: "other", instructions: values.instructions.trim() }
  }
}

const toBank = (values: PartnerPayoutValues): Details => {
  const account_holder = values.account_holder.trim()
  return values.account === "iban"
    ? {
        method: "bank_transfer",
        account_holder,
        iban: values.iban.trim(),
        bic: values.bic.trim() || null,
      }
    : {
        method: "bank_transfer",
        account_holder,
        account_number: values.account_number.trim(),
        bank_code: values.bank_code.trim(),
        bank_name: values.bank_name.trim(),
        country_code: values.country_code,
      }
}

type Amounts = PartnerPayout["thresholds"]

const isSame = (some: Amounts, others: Amounts): boolean =>
  some.length === others.length &&
  some.every(({ currency_code, amount }) =>
    others.some(
      (other) =>
        other.currency_code === currency_code && other.amount === amount,
    ),
  )

/** The field of the form that the API means; null where it has none. */
export const partnerPayoutFieldOf =
  ({ store_thresholds }: Pick<PartnerPayout, "store_thresholds">) =>
  (values: PartnerPayoutValues, path: string): string | null => {
    const [root, name] = path.split(".")
    if (root === "details") {
      return name !== undefined && name in values ? name : null
    }
    if (root !== "thresholds") {
      return null
    }
    const amounts = toAmounts(values.thresholds)
    // Without a number the API means those below the store's least.
    const amount =
      name === undefined
        ? amounts.find((each) => isBelow(each, store_thresholds))
        : amounts[Number(name)]
    return amount ? `thresholds.${amount.currency_code}` : null
  }

const isBelow = (
  { currency_code, amount }: Amounts[number],
  storeThresholds: Amounts,
): boolean =>
  storeThresholds.some(
    (least) => least.currency_code === currency_code && amount < least.amount,
  )
