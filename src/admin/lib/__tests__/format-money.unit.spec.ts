import { formatExactMoney, formatMoney, toLocaleTag } from "../format-money"

/* Intl separates amount and symbol by a no-break space. */
const plain = (text: string) => text.replace(/\u00a0/g, " ")

describe("Formatting money", () => {
  it("shows the currency's symbol where the language puts it", () => {
    expect(plain(formatMoney(1234.5, "eur", "en"))).toBe("€1,234.50")
    expect(plain(formatMoney(1234.5, "eur", "de"))).toBe("1.234,50 €")
  })

  it("shows as many digits as the currency has", () => {
    expect(plain(formatMoney(100, "jpy", "en"))).toBe("¥100")
    expect(plain(formatMoney(1.5, "kwd", "en"))).toBe("KWD 1.500")
  })

  it("shows what was not rounded yet with all of its digits", () => {
    expect(plain(formatExactMoney(4.166667, "eur", "de"))).toBe("4,166667 €")
    expect(plain(formatExactMoney(5, "eur", "de"))).toBe("5,00 €")
  })

  it("keeps the sign of what was taken back", () => {
    expect(plain(formatMoney(-4.8, "eur", "en"))).toBe("-€4.80")
  })
})

describe("The locale of a dashboard language", () => {
  it.each([
    ["en", "en"],
    ["ptBR", "pt-BR"],
    ["zhCN", "zh-CN"],
  ])("of %s is %s", (code, tag) => {
    expect(toLocaleTag(code)).toBe(tag)
    expect(() => formatMoney(1, "eur", toLocaleTag(code))).not.toThrow()
  })
})
