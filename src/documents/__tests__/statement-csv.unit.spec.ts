import { parse } from "csv-parse/sync"

import { addUpStatement } from "../statement"
import { writeStatementCsv } from "../statement-csv"

describe("a statement as a CSV file", () => {
  it("begins and ends with the balances, and keeps every amount exact", () => {
    const csv = writeStatementCsv({
      language: "en",
      store: { name: "Store", address_lines: [], logo: null, tax_id: null },
      partner: { name: "Ana", code: "ana", address_lines: [], vat_id: null },
      currency_code: "eur",
      from: null,
      until: new Date("2026-06-30"),
      ...addUpStatement("-5", [
        {
          posted_at: new Date("2026-03-09T10:00:00Z"),
          kind: "commission",
          text: "=Coffee",
          amount: "999999999999.99",
        },
        {
          posted_at: new Date("2026-03-10T10:00:00Z"),
          kind: "clawback",
          text: "Returned",
          amount: "-0.1",
        },
      ]),
    })
    expect(parse(csv, { bom: true })).toEqual([
      ["posted_at", "kind", "text", "amount", "balance_after", "currency_code"],
      ["", "beginning_balance", "", "", "-5.00", "eur"],
      [
        "2026-03-09T10:00:00.000Z",
        "commission",
        "'=Coffee",
        "999999999999.99",
        "999999999994.99",
        "eur",
      ],
      [
        "2026-03-10T10:00:00.000Z",
        "clawback",
        "Returned",
        "-0.10",
        "999999999994.89",
        "eur",
      ],
      ["", "ending_balance", "", "", "999999999994.89", "eur"],
    ])
  })
})
