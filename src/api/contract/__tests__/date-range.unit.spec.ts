import { toRange } from "../date-range"

describe("a range of the ledger", () => {
  it("takes both days in full", () => {
    expect(toRange({ from: "2026-06-01", to: "2026-06-30" })).toEqual({
      from: new Date("2026-06-01T00:00:00Z"),
      until: new Date("2026-07-01T00:00:00Z"),
    })
  })

  it("is one day long when it starts and ends with the same day", () => {
    const { from, until } = toRange({ from: "2026-03-29", to: "2026-03-29" })
    expect(until!.getTime() - from!.getTime()).toBe(24 * 60 * 60 * 1000)
  })

  it("takes the moment in with which it ends", () => {
    const noon = "2026-06-30T12:00:00.000Z"
    const { until } = toRange({ to: noon })
    expect(until!.getTime()).toBeGreaterThan(Date.parse(noon))
    expect(until!.getTime()).toBeLessThanOrEqual(Date.parse(noon) + 1)
  })

  it("is open where nothing is said", () => {
    expect(toRange({})).toEqual({ from: null, until: null })
  })

  it("begins so many days before its end where no begin is asked for, if told", () => {
    expect(toRange({ to: "2026-06-30" }, 30)).toEqual({
      from: new Date("2026-06-01T00:00:00.000Z"),
      until: new Date("2026-07-01T00:00:00.000Z"),
    })
    expect(toRange({ from: "2020-01-01" }, 30)).toEqual({
      from: new Date("2020-01-01T00:00:00.000Z"),
      until: null,
    })
  })
})
