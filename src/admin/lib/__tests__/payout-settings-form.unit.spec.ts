import {
  payoutFieldOf,
  toPayoutDefaultsValues,
  toPayoutSection,
  toSavePayoutDefaults,
} from "../payout-settings-form"
import type { PayoutDefaults } from "../payout-settings-types"

const DEFAULTS: PayoutDefaults = {
  methods: ["paypal"],
  payable_methods: ["bank_transfer", "paypal"],
  thresholds: [{ currency_code: "eur", amount: 25 }],
  payer: {
    name: "Paper & Ink",
    address_lines: ["Mill 1", "Bonn"],
    tax_id: null,
  },
  payer_account_label: "DE •••• 3000",
  can_save_details: true,
}
const values = toPayoutDefaultsValues(DEFAULTS, ["usd", "eur"])

describe("The form of how partners are paid", () => {
  it("sends one section as it is", () => {
    expect(toSavePayoutDefaults("methods", values)).toEqual({
      methods: ["paypal"],
    })
    expect(toSavePayoutDefaults("thresholds", values)).toEqual({
      thresholds: DEFAULTS.thresholds,
    })
    expect(toSavePayoutDefaults("payer", values)).toEqual({
      payer: DEFAULTS.payer,
    })
  })

  it("leaves the account alone, replaces or removes it", () => {
    expect(toSavePayoutDefaults("account", values)).toEqual({})
    expect(
      toSavePayoutDefaults("account", {
        ...values,
        iban: " DE89 ",
        remove_account: true,
      }),
    ).toEqual({ payer_account: { iban: "DE89", bic: null } })
    expect(
      toSavePayoutDefaults("account", { ...values, remove_account: true }),
    ).toEqual({ payer_account: null })
  })

  it("sends no payer where nothing is said of one", () => {
    const empty = { ...values, name: " ", address: "\n", tax_id: "" }
    expect(toSavePayoutDefaults("payer", empty)).toEqual({ payer: null })
  })

  it("finds the field that the API means", () => {
    expect(payoutFieldOf(values, "thresholds.0.amount")).toBe("thresholds.eur")
    expect(payoutFieldOf(values, "payer.address_lines.5")).toBe("address")
    expect(payoutFieldOf(values, "payer_account.iban")).toBe("iban")
    expect(payoutFieldOf(values, "else")).toBeNull()
  })

  it("knows its sections", () => {
    expect(toPayoutSection("payer")).toBe("payer")
    expect(toPayoutSection("rates")).toBeUndefined()
  })
})
