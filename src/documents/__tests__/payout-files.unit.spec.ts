import { parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"

import { DocumentRefusedError } from "../document-refused-error"
import { PAYOUT_COLUMNS, type PayoutRow, toPayoutLine } from "../payouts-csv"
import { SPREADSHEET_CSV } from "../spreadsheet-csv"
import {
  type PayPalPayment,
  writePayPalMassPayment,
} from "../paypal-mass-payment"

const ANNA: PayPalPayment = {
  payout_id: "ppout_01JZ0000000000000000000001",
  email: "anna@example.com",
  amount: "12.5",
  note: "Your commissions, June",
}

const paying = (
  changes: Partial<PayPalPayment>,
  currency_code = "eur",
  decimal_mark: "." | "," = ".",
) =>
  writePayPalMassPayment({
    currency_code,
    decimal_mark,
    payments: [{ ...ANNA, ...changes }],
  })

describe("a payment file for PayPal", () => {
  it("has recipient, amount, currency, unique id, note and wallet, and no head", () => {
    expect(paying({})).toBe(
      'anna@example.com,12.50,EUR,01JZ0000000000000000000001,"Your commissions, June",PAYPAL\n',
    )
  })

  it("writes amounts as the country of the account does", () => {
    expect(paying({}, "eur", ",")).toContain('anna@example.com,"12,50",EUR')
  })

  it("pays whole units where PayPal knows no others", () => {
    expect(paying({ amount: "1200.00" }, "huf")).toContain(",1200,HUF,")
    expect(() => paying({ amount: "1200.50" }, "huf")).toThrow("0 digits")
  })

  it("keeps a note from being run as a formula", () => {
    expect(paying({ note: "=1+1" })).toContain(",'=1+1,")
  })

  it.each([
    [{ email: "=cmd@example.com" }, "PayPal address"],
    [{ email: "anna" }, "PayPal address"],
    [{ amount: "0.00" }, "above zero"],
    [{ amount: "0.001" }, "more than 2 digits"],
    [{ payout_id: "a b" }, "the id"],
  ])("refuses %j", (changes, words) => {
    expect(() => paying(changes)).toThrow(words)
    expect(() => paying(changes)).toThrow(DocumentRefusedError)
  })

  it("refuses more than PayPal takes at once, and a payout that stands in it twice", () => {
    const write = (ids: number[]) =>
      writePayPalMassPayment({
        currency_code: "eur",
        decimal_mark: ".",
        payments: ids.map((id) => ({ ...ANNA, payout_id: `ppout_${id}` })),
      })
    const ids = Array.from({ length: 5000 }, (_, index) => index)
    expect(write(ids).trim().split("\n")).toHaveLength(5000)
    expect(() => write([...ids, 5000])).toThrow("at most 5000")
    expect(() => write([1, 2, 1])).toThrow("ppout_1: stands in the list more")
  })
})

describe("the payouts of a batch as a CSV file", () => {
  const PAYOUT = {
    payout_id: "ppout_1",
    partner_code: "anna",
    partner_name: "Anna",
    status: "planned",
    amount: "12.5",
    currency_code: "eur",
    reference: "June",
  }

  const written = (payouts: PayoutRow[]): Record<string, string>[] =>
    parse(
      stringify(payouts.map(toPayoutLine), {
        ...SPREADSHEET_CSV,
        columns: [...PAYOUT_COLUMNS],
      }),
      { columns: true, bom: true },
    )

  it("shows each method's account in full", () => {
    const rows = written([
      {
        ...PAYOUT,
        details: {
          method: "bank_transfer",
          account_holder: "Anna A.",
          iban: "DE89370400440532013000",
          bic: "COBADEFFXXX",
        },
      },
      {
        ...PAYOUT,
        currency_code: "usd",
        details: {
          method: "bank_transfer",
          account_holder: "Bob B.",
          account_number: "000123",
          bank_code: "021000021",
          bank_name: "Chase",
          country_code: "us",
        },
      },
      {
        ...PAYOUT,
        amount: "1500",
        currency_code: "jpy",
        details: { method: "paypal", email: "a@example.com" },
      },
      { ...PAYOUT, details: null },
    ])
    expect(rows[0]).toEqual({
      ...PAYOUT,
      amount: "12.50",
      method: "bank_transfer",
      account_holder: "Anna A.",
      account: "DE89370400440532013000",
      bank_code: "COBADEFFXXX",
      bank_name: "",
      country_code: "de",
    })
    expect(rows[1]).toMatchObject({ account: "000123", bank_name: "Chase" })
    expect(rows[2]).toMatchObject({ account: "a@example.com", amount: "1500" })
    expect(rows[3]).toMatchObject({ method: "", account: "" })
  })

  it("keeps what partners wrote from being run as formulas", () => {
    const [row] = written([
      {
        ...PAYOUT,
        partner_name: '=HYPERLINK("http://evil")',
        details: { method: "other", instructions: "@SUM(A1)" },
      },
    ])
    expect(row.partner_name).toBe('\'=HYPERLINK("http://evil")')
    expect(row.account).toBe("'@SUM(A1)")
  })
})
