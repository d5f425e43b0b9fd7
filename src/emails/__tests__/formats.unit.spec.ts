import { formatAmount, formatMoment, formatNames } from "../formats"

/** Intl puts spaces that do not break between amounts and currencies. */
const plain = (text: string) => text.replace(/\s/g, " ")

describe("what e-mails write as the language does", () => {
  it.each([
    ["1234.5", "eur", "en", "€1,234.50"],
    ["1234.5", "eur", "de", "1.234,50 €"],
    ["1234", "jpy", "en", "JP¥1,234"],
    ["1.005", "kwd", "de", "1,005 KWD"],
    ["90071992547409.93", "usd", "en", "US$90,071,992,547,409.93"],
  ] as const)(
    "an amount: %s %s in %s is %s",
    (amount, currency, language, text) => {
      expect(plain(formatAmount(amount, currency, language))).toBe(text)
    },
  )

  it("a moment, in UTC", () => {
    const moment = new Date("2026-12-05T18:00:00.000Z")
    expect(plain(formatMoment(moment, "en"))).toBe("5 December 2026 at 18:00")
    expect(plain(formatMoment(moment, "de"))).toBe("5. Dezember 2026 um 18:00")
  })

  it("names, of which the eleventh and more are counted", () => {
    expect(formatNames(["Chair", "Table"], "en")).toBe("Chair and Table")
    const many = Array.from({ length: 12 }, (_, index) => `P${index + 1}`)
    expect(formatNames(many, "de")).toMatch(/^P1, P2, .*P10 und 2 weitere$/)
  })
})
