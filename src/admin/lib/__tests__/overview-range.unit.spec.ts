import { toOverviewQuery, toOverviewRange } from "../overview-range"

/** In the evening: days are calendar days, not times of 24 hours. */
const TODAY = new Date(2026, 6, 15, 23, 30)

describe("The days of the overview", () => {
  it("are the last thirty when the URL says nothing, today included", () => {
    expect(toOverviewRange({}, TODAY)).toEqual({
      preset: "30",
      from: "2026-06-16",
      to: "2026-07-15",
    })
  })

  it("are those of the range that the URL names", () => {
    const from = (range: string) => toOverviewRange({ range }, TODAY).from
    expect(from("7")).toBe("2026-07-09")
    expect(from("90")).toBe("2026-04-17")
    expect(from("month")).toBe("2026-07-01")
    expect(from("year")).toBe("2026-01-01")
    expect(toOverviewRange({ range: "decade" }, TODAY).preset).toBe("30")
  })

  it("are one's own where days are named, whatever range is named beside them", () => {
    expect(
      toOverviewRange(
        { range: "7", from: "2026-01-01", to: "2026-01-31" },
        TODAY,
      ),
    ).toEqual({ preset: "own", from: "2026-01-01", to: "2026-01-31" })
  })

  it("are put right where they cannot be shown", () => {
    const days = (from?: string, to?: string) => {
      const range = toOverviewRange({ from, to }, TODAY)
      return [range.from, range.to]
    }
    expect(days("2026-07-01")).toEqual(["2026-07-01", "2026-07-15"])
    expect(days(undefined, "2026-06-30")).toEqual(["2026-06-01", "2026-06-30"])
    expect(days("2026-02-02", "2026-02-01")).toEqual([
      "2026-02-01",
      "2026-02-02",
    ])
    expect(days("2001-01-01", "2025-12-31")).toEqual([
      "2024-01-01",
      "2025-12-31",
    ])
    expect(days("2026-02-31", "nonsense")).toEqual(["2026-06-16", "2026-07-15"])
  })
})

describe("What is asked of the API", () => {
  const range = { preset: "own", from: "2026-01-01", to: "2026-01-31" } as const

  it("is the admin's days as moments, in their time zone", () => {
    expect(toOverviewQuery(range, undefined, "Europe/Berlin")).toEqual({
      from: new Date(2026, 0, 1).toISOString(),
      to: new Date(2026, 0, 31, 23, 59, 59, 999).toISOString(),
      time_zone: "Europe/Berlin",
    })
  })

  it("names a currency, unless the URL has none that could be one", () => {
    expect(toOverviewQuery(range, "usd", "UTC")).toMatchObject({
      currency_code: "usd",
    })
    expect(toOverviewQuery(range, "dollars", "UTC")).not.toHaveProperty(
      "currency_code",
    )
  })
})
