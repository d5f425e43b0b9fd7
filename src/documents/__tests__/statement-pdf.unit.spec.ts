import fc from "fast-check"
import { PNG } from "pngjs"

import { sum, toDecimal } from "../../domain/money"
import { formatAmount } from "../../emails/formats"
import { toPrintableLogo } from "../printable-logo"
import {
  addUpStatement,
  MOST_STATEMENT_ENTRIES,
  type Statement,
  type StatementMovement,
} from "../statement"
import { renderStatementPdf } from "../statement-pdf"
import { pagesOfPdf } from "./pdf-pages"

const KINDS = [
  "commission",
  "clawback",
  "payment",
  "payment_reversal",
  "adjustment",
  "bonus",
] as const

function movements(count: number): StatementMovement[] {
  return Array.from({ length: count }, (_, index) => ({
    posted_at: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 10))),
    kind: KINDS[index % KINDS.length],
    text: index % 3 === 0 ? "Order 12 · A long name ".repeat(6) : "Coffee",
    amount: toDecimal(String((index * 7919) % 20_011))
      .minus(10_000)
      .div(100)
      .toFixed(2),
  }))
}

function statementOf(
  rows: StatementMovement[],
  changes: Partial<Statement> = {},
): Statement {
  return {
    language: "en",
    store: {
      name: "Kaffeehaus & Söhne",
      address_lines: ["Ring 1", "1010 Wien"],
      logo: null,
      tax_id: "12/345",
    },
    partner: {
      name: "Żółć Łódź",
      code: "zolc",
      address_lines: ["Οδός 3"],
      vat_id: "PL123",
    },
    currency_code: "eur",
    from: new Date("2026-01-01"),
    until: new Date("2026-06-30"),
    ...addUpStatement("1234.50", rows),
    ...changes,
  }
}

async function pagesOf(statement: Statement): Promise<string[]> {
  return pagesOfPdf(await renderStatementPdf(statement))
}

/** The amounts of a page's entries with the balance after each, as cents. */
function rowsOf(page: string): { amount: number; balance: number }[] {
  const money = String.raw`(-?)€([\d,]+)\.(\d\d)`
  return [...page.matchAll(new RegExp(`${money}\\s+${money}\\s*$`, "gm"))].map(
    ([, sign, units, cents, sign2, units2, cents2]) => ({
      amount: toCents(sign, units, cents),
      balance: toCents(sign2, units2, cents2),
    }),
  )
}

function toCents(sign: string, units: string, cents: string): number {
  return (sign ? -1 : 1) * Number(units.replaceAll(",", "") + cents)
}

describe("a statement's numbers", () => {
  it("always add up: what was, what happened by kind, what is", () => {
    const movement = fc.record({
      posted_at: fc.date({ noInvalidDate: true }),
      kind: fc.constantFrom(...KINDS),
      text: fc.string(),
      amount: fc
        .integer({ min: -1e9, max: 1e9 })
        .map((cents) => toDecimal(String(cents)).div(100).toFixed(2)),
    })
    fc.assert(
      fc.property(fc.array(movement), (rows) => {
        const sums = addUpStatement("-0.30", rows)
        const parts = [
          sums.beginning_balance,
          sums.commissions,
          sums.clawbacks,
          sums.payments,
          sums.adjustments,
        ]
        expect(sum(parts.map(toDecimal)).toFixed()).toBe(sums.ending_balance)
        expect(sums.entries.at(-1)?.balance_after ?? "-0.3").toBe(
          sums.ending_balance,
        )
      }),
    )
  })

  it("are refused for more entries than a statement holds", () => {
    expect(() =>
      addUpStatement("0", movements(MOST_STATEMENT_ENTRIES)),
    ).not.toThrow()
    expect(() =>
      addUpStatement("0", movements(MOST_STATEMENT_ENTRIES + 1)),
    ).toThrow("more than 10000 entries")
  })
})

describe("a statement as a PDF", () => {
  it("says who owes whom and why, in letters of every European language", async () => {
    const [page] = await pagesOf(
      statementOf([
        {
          posted_at: new Date("2026-03-09"),
          kind: "commission",
          text: "Order 12 · Кофе",
          amount: "12.30",
        },
      ]),
    )
    for (const text of [
      "Statement",
      "Kaffeehaus & Söhne",
      "1010 Wien",
      "Żółć Łódź",
      "Οδός 3",
      "Period: 1 Jan 2026 to 30 Jun 2026",
      "Currency: EUR",
      "VAT ID: PL123",
      "Tax ID: 12/345",
      "9 Mar 2026",
      "Commission · Order 12 · Кофе",
      "Page 1 of 1",
    ]) {
      expect(page).toContain(text)
    }
    expect(rowsOf(page)).toEqual([{ amount: 1230, balance: 124_680 }])
  })

  it("says it in German as well", async () => {
    const [page] = await pagesOf(
      statementOf([{ ...movements(1)[0], amount: "-1.5" }], {
        language: "de",
        from: null,
      }),
    )
    expect(page).toContain("Abrechnung")
    expect(page).toContain("Zeitraum: bis 30.06.2026")
    expect(page).toContain("Seite 1 von 1")
    expect(page.replaceAll("\u00a0", " ")).toContain("-1,50 €")
  })

  it("shows the ledger's numbers to the cent, over as many pages as it needs", async () => {
    const statement = statementOf(movements(500))
    const pages = await pagesOf(statement)
    const rows = pages.flatMap(rowsOf)

    expect(pages.length).toBeGreaterThan(10)
    expect(rows).toEqual(
      statement.entries.map(({ amount, balance_after }) => ({
        amount: Number(toDecimal(amount).times(100)),
        balance: Number(toDecimal(balance_after).times(100)),
      })),
    )
    const total = rows.reduce((cents, { amount }) => cents + amount, 123_450)
    expect(toDecimal(String(total)).div(100).toFixed()).toBe(
      statement.ending_balance,
    )
    expect(pages[0]).toContain(
      formatAmount(statement.ending_balance, "eur", "en"),
    )
    pages.forEach((page, index) => {
      expect(page).toContain("Balance")
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  })

  it("writes as many digits as the currency has", async () => {
    const rows = [{ ...movements(1)[0], amount: "1500" }]
    const [page] = await pagesOf(statementOf(rows, { currency_code: "jpy" }))
    expect(page).toContain("¥1,500")
    expect(page).not.toContain("¥1,500.00")
  })

  it("says that nothing happened", async () => {
    const [page] = await pagesOf(statementOf([]))
    expect(page).toContain("Nothing happened in this period.")
  })

  it.each([
    ["a picture", PNG.sync.write(new PNG({ width: 30, height: 10 }))],
    ["an SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["a broken JPEG", Buffer.from("\xff\xd8\xff\xe0 broken", "latin1")],
  ])("comes out whatever the logo is: %s", async (_what, logo) => {
    const { store, ...statement } = statementOf([])
    const [page] = await pagesOf({ ...statement, store: { ...store, logo } })
    expect(page).toContain("Kaffeehaus & Söhne")
  })
})

describe("a logo", () => {
  const picture = PNG.sync.write(new PNG({ width: 30, height: 10 }))

  it("is packed again where it is a PNG", () => {
    const { width, height } = PNG.sync.read(toPrintableLogo(picture)!)
    expect([width, height]).toEqual([30, 10])
  })

  it("is left out where it is damaged, or unpacks to too much", () => {
    const damaged = Buffer.from(picture)
    damaged.fill(0x55, 41, 60)
    expect(toPrintableLogo(damaged)).toBeNull()
    expect(toPrintableLogo(picture.subarray(0, 20))).toBeNull()
    const huge = Buffer.from(picture)
    huge.writeUInt32BE(100_000, 16)
    expect(toPrintableLogo(huge)).toBeNull()
  })
})
