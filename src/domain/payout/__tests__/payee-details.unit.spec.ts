import fc from "fast-check"

import {
  isBic,
  isConnectedAccount,
  isIban,
  isRoutingNumber,
  toIban,
} from "../check-details"
import { maskDetails } from "../mask-details"
import { currenciesBelow, thresholdOf } from "../thresholds"

describe("what is shown of payment details", () => {
  const bank = { method: "bank_transfer" as const, account_holder: "Ana Weiss" }

  it("tells which they are", () => {
    const label = (details: Parameters<typeof maskDetails>[0]) =>
      maskDetails(details).label
    expect(label({ ...bank, iban: "DE89370400440532013000", bic: null })).toBe(
      "DE •••• 3000",
    )
    expect(
      label({
        ...bank,
        account_number: "123456789",
        bank_code: "021000021",
        bank_name: "Chase",
        country_code: "us",
      }),
    ).toBe("US •••• 6789")
    expect(label({ method: "paypal", email: "ana@example.com" })).toBe(
      "a•••@example.com",
    )
    expect(
      label({ method: "stripe_connect", account_id: "acct_1A2b3C4d5E" }),
    ).toBe("•••• 4d5E")
    expect(
      label({ method: "store_credit", customer_id: "cus_01ABCDEFGH" }),
    ).toBe("•••• EFGH")
    expect(label({ method: "other", instructions: "cash, on Fridays" })).toBe(
      "••••",
    )
  })

  it("never is more than half of a number", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (account_number) => {
        const { label } = maskDetails({
          ...bank,
          account_number,
          bank_code: "1",
          bank_name: "A bank",
          country_code: "us",
        })
        const shown = label.replace(/\D/g, "").length
        expect(shown).toBeLessThanOrEqual(account_number.length / 2)
        expect(shown).toBeLessThanOrEqual(4)
      }),
    )
  })
})

describe("payment details", () => {
  it("have an IBAN with right check digits, however it is written", () => {
    expect(isIban(toIban("de89 3704 0044 0532 0130 00"))).toBe(true)
    expect(isIban(toIban("GB29-NWBK-6016-1331-9268-19"))).toBe(true)
    expect(isIban("DE89370400440532013001")).toBe(false)
    expect(isIban("DE8937040044053201300")).toBe(false)
    expect(isIban("US89370400440532013000")).toBe(false)
    expect(isIban("")).toBe(false)
  })

  it("have an IBAN of which any single wrong digit is noticed", () => {
    const iban = "DE89370400440532013000"
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: iban.length - 1 }),
        fc.integer({ min: 1, max: 9 }),
        (at, by) => {
          const digit = (Number(iban[at]) + by) % 10
          return !isIban(iban.slice(0, at) + digit + iban.slice(at + 1))
        },
      ),
    )
  })

  it("have a BIC of 8 or 11 characters", () => {
    expect(isBic("COBADEFF")).toBe(true)
    expect(isBic("COBADEFFXXX")).toBe(true)
    expect(isBic("COBADEF")).toBe(false)
    expect(isBic("C0BADEFFX")).toBe(false)
  })

  it("have a routing number whose checksum is right", () => {
    // Published ones of JPMorgan Chase, Bank of America and the Federal Reserve of Boston.
    for (const right of ["021000021", "026009593", "011000015"]) {
      expect(isRoutingNumber(right)).toBe(true)
    }
    for (const wrong of ["021000022", "000000000", "02100002", "12345678a"]) {
      expect(isRoutingNumber(wrong)).toBe(false)
    }
  })

  it("name an account at Stripe by its id", () => {
    expect(isConnectedAccount("acct_1A2b3C4d5E6f7G8h")).toBe(true)
    expect(isConnectedAccount("cus_1A2b3C4d5E6f7G8h")).toBe(false)
    expect(isConnectedAccount("acct_1A2b/../x")).toBe(false)
  })
})

describe("the least that is paid out", () => {
  const store = { eur: "50", usd: "25.5" }

  it("is the store's, unless the partner wants more", () => {
    expect(thresholdOf("eur", store, {})).toBe("50")
    expect(thresholdOf("eur", store, { eur: "100" })).toBe("100")
    expect(thresholdOf("eur", store, { eur: "10" })).toBe("50")
    expect(thresholdOf("gbp", store, { gbp: "10" })).toBe("10")
    expect(thresholdOf("gbp", store, {})).toBe("0")
  })

  it("cannot be less than the store's", () => {
    expect(
      currenciesBelow(store, { eur: "50", usd: "25.49", gbp: "1" }),
    ).toEqual(["usd"])
    expect(currenciesBelow(store, {})).toEqual([])
  })
})
