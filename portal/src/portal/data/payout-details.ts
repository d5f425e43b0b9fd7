import type {
  PayoutDetails,
  PayoutMethod,
  PayoutSettings,
} from "../../client/types.ts"

/** Where the money is to go as it stands in the form; what is not given is empty. */
export type PayoutValues = {
  method: PayoutMethod | ""
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
  instructions: string
  current_password: string
}

/** A form that nobody has filled in: what was entered before is never shown again. */
export const emptyDetails = ({
  method,
  methods,
}: Pick<PayoutSettings, "method" | "methods">): PayoutValues => ({
  method: methods.find((each) => each === method) ?? methods[0] ?? "",
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
  instructions: "",
  current_password: "",
})

/** Fields of details that the API's refusals name. */
export const DETAIL_FIELDS = [
  ...(["account_holder", "iban", "bic", "account_number"] as const),
  ...(["bank_code", "bank_name", "country_code", "email"] as const),
  ...(["account_id", "instructions", "method"] as const),
]

export type DetailField = (typeof DETAIL_FIELDS)[number]

/** What was entered for the chosen method, as the API takes it. */
export const toDetails = (values: PayoutValues): PayoutDetails | null => {
  switch (values.method) {
    case "bank_transfer": {
      const { method, account_holder } = values
      return values.account === "iban"
        ? { method, account_holder, iban: values.iban, bic: values.bic || null }
        : {
            method,
            account_holder,
            account_number: values.account_number,
            bank_code: values.bank_code,
            bank_name: values.bank_name,
            country_code: values.country_code,
          }
    }
    case "paypal":
      return { method: "paypal", email: values.email }
    case "stripe_connect":
      return { method: "stripe_connect", account_id: values.account_id }
    case "store_credit":
      return { method: "store_credit" }
    case "other":
      return { method: "other", instructions: values.instructions }
    case "":
      return null
  }
}
