import { ratesSchema, showRates, toRates } from "../rate-schemas"

function problemsWith(rate: object): string[] {
  const parsed = ratesSchema().safeParse([{ level: 1, ...rate }])
  return parsed.success
    ? []
    : parsed.error.issues.map(
        ({ path, message }) => `${path.join(".")}: ${message}`,
      )
}

describe("a commission rate as the dashboard sends it", () => {
  it.each([
    [{ percent: -0.01 }, "0.percent: must be between 0 and 100"],
    [{ percent: 100.0001 }, "0.percent: must be between 0 and 100"],
    [
      { percent: 1.23456 },
      "0.percent: must have at most 4 digits after the point",
    ],
    [
      { percent: 0.0000001 },
      "0.percent: must have at most 4 digits after the point",
    ],
    [
      { amounts: [{ currency_code: "jpy", amount: 1.5 }] },
      "0.amounts.0.amount: has more digits than the currency",
    ],
    [
      { amounts: [{ currency_code: "eur", amount: 0.0000001 }] },
      "0.amounts.0.amount: has more digits than the currency",
    ],
    [
      { amounts: [{ currency_code: "eur", amount: -1 }] },
      "0.amounts.0.amount: must not be negative",
    ],
    [
      { amounts: [{ currency_code: "xxz", amount: 1 }] },
      '0.amounts.0.currency_code: is not a known currency, use a code like "eur"',
    ],
    [{}, "0: needs a percent or an amount; leave the level out to pay nothing"],
  ])("%j is refused: %s", (rate, problem) => {
    expect(problemsWith(rate)).toContain(problem)
  })

  it("cannot name a currency twice, in whatever case", () => {
    const amounts = ["eur", "EUR"].map((currency_code) => ({
      currency_code,
      amount: 1,
    }))
    expect(problemsWith({ amounts })).toContain(
      "0.amounts: names a currency twice",
    )
  })

  it("cannot name a level twice, nor one beyond three", () => {
    const level = (number: number) => ({ level: number, percent: 1 })
    expect(ratesSchema().safeParse([level(1), level(1)]).success).toBe(false)
    expect(ratesSchema().safeParse([level(4)]).success).toBe(false)
    expect(ratesSchema().safeParse([level(1), level(3)]).success).toBe(true)
  })

  it.each([
    [0.1, "0.1"],
    [12.3456, "12.3456"],
    [100, "100"],
    [0, "0"],
  ])("%d percent is kept as the exact decimal %s", (percent, exact) => {
    const [rate] = toRates(ratesSchema().parse([{ level: 1, percent }]))
    expect(rate.percent).toBe(exact)
    expect(showRates([rate])[0].percent).toBe(percent)
  })

  it("keeps an amount of any size as a plain decimal, or refuses it", () => {
    const parsed = ratesSchema().safeParse([
      { level: 1, amounts: [{ currency_code: "eur", amount: 1e21 }] },
    ])
    const kept = parsed.success ? toRates(parsed.data)[0].amounts.eur : "0"
    expect(kept).toMatch(/^\d+(\.\d+)?$/)
  })
})
