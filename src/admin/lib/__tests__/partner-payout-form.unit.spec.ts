import {
  methodsFor,
  partnerPayoutFieldOf,
  toPartnerPayoutValues,
  toSavePartnerPayout,
} from "../partner-payout-form"
import type { PartnerPayout } from "../payout-settings-types"

const SETTINGS: PartnerPayout = {
  method: "paypal",
  label: "a•••@example.com",
  thresholds: [{ currency_code: "eur", amount: 50 }],
  is_held: false,
  hold_reason: null,
  updated_at: null,
  methods: ["paypal"],
  store_thresholds: [{ currency_code: "eur", amount: 25 }],
  can_save_details: true,
}
const VALUES = toPartnerPayoutValues(SETTINGS, ["eur", "usd"])
const saved = (changes: Partial<typeof VALUES>) =>
  toSavePartnerPayout({ ...VALUES, ...changes }, SETTINGS)

describe("The form of how a partner is paid", () => {
  it("sends nothing that stays as it is", () => {
    expect(saved({})).toEqual({})
  })

  it("sends thresholds alone, all of them", () => {
    expect(saved({ thresholds: { eur: "60,5", usd: "70" } })).toEqual({
      thresholds: [
        { currency_code: "eur", amount: 60.5 },
        { currency_code: "usd", amount: 70 },
      ],
    })
    expect(saved({ thresholds: { eur: "", usd: "" } })).toEqual({
      thresholds: [],
    })
  })

  it("sends where the money goes, with the fields of that method only", () => {
    expect(saved({ method: "none" })).toEqual({ details: null })
    expect(
      saved({ method: "paypal", email: " ana@example.com ", iban: "DE89" }),
    ).toEqual({ details: { method: "paypal", email: "ana@example.com" } })
    expect(
      saved({
        method: "bank_transfer",
        account_holder: "Ana",
        iban: "DE89 3704",
      }),
    ).toEqual({
      details: {
        method: "bank_transfer",
        account_holder: "Ana",
        iban: "DE89 3704",
        bic: null,
      },
    })
    expect(
      saved({
        method: "bank_transfer",
        account: "number",
        account_holder: "Ana",
        account_number: "42",
        bank_code: "021000021",
        bank_name: "Bank",
        country_code: "us",
      }),
    ).toEqual({
      details: {
        method: "bank_transfer",
        account_holder: "Ana",
        account_number: "42",
        bank_code: "021000021",
        bank_name: "Bank",
        country_code: "us",
      },
    })
    expect(saved({ method: "store_credit", customer_id: "cus_1" })).toEqual({
      details: { method: "store_credit", customer_id: "cus_1" },
    })
  })

  it("offers what partners are offered first, and then the rest", () => {
    expect(methodsFor(SETTINGS)).toEqual([
      "paypal",
      "bank_transfer",
      "stripe_connect",
      "store_credit",
      "other",
    ])
  })

  it("finds the field that the API means", () => {
    const fieldOf = partnerPayoutFieldOf(SETTINGS)
    const values = { ...VALUES, thresholds: { usd: "1", eur: "10" } }
    expect(fieldOf(values, "details.iban")).toBe("iban")
    expect(fieldOf(values, "thresholds.1.amount")).toBe("thresholds.eur")
    expect(fieldOf(values, "thresholds")).toBe("thresholds.eur")
    expect(fieldOf(values, "details.unknown")).toBeNull()
    expect(fieldOf(values, "body")).toBeNull()
  })
})
