import {
  offeredYears,
  toTaxFileName,
  toTaxFileQuery,
  toTaxReportQuery,
} from "../tax-report"

const NOW = new Date(2026, 6, 15)

describe("The tax report's query", () => {
  it("is what the URL says", () => {
    expect(
      toTaxReportQuery(
        {
          q: " ana ",
          order: "-code",
          offset: "40",
          year: "2024",
          currency: "eur",
          status: "inactive",
        },
        "Europe/Berlin",
        NOW,
      ),
    ).toEqual({
      year: 2024,
      time_zone: "Europe/Berlin",
      q: "ana",
      order: "-code",
      limit: 20,
      offset: 40,
      currency_code: "eur",
      status: "inactive",
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(
      toTaxReportQuery(
        { order: "paid", year: "1989", currency: "euro", status: "applied" },
        "UTC",
        NOW,
      ),
    ).toEqual({ year: 2026, time_zone: "UTC", limit: 20, offset: 0 })
  })

  it("of the file has neither pages nor an order", () => {
    expect(toTaxFileQuery({ offset: "20", order: "name" }, "UTC", NOW)).toEqual(
      { year: 2026, time_zone: "UTC" },
    )
  })
})

describe("The tax report", () => {
  it("offers the last ten years, and the one that is shown", () => {
    expect(offeredYears(2026, NOW)).toHaveLength(10)
    expect(offeredYears(2026, NOW)[0]).toBe(2026)
    expect(offeredYears(2001, NOW).at(-1)).toBe(2001)
  })

  it("is a file named after the year and the currency", () => {
    expect(toTaxFileName({ year: 2025 })).toBe("partner-taxes-2025.csv")
    expect(toTaxFileName({ year: 2025, currency_code: "eur" })).toBe(
      "partner-taxes-2025-eur.csv",
    )
  })
})
