import { RANGE_PRESETS, toDayRange, toRangeChoice } from "../day-ranges"

const TODAY = new Date(2026, 4, 20)
const range = (choice: Parameters<typeof toDayRange>[0]) =>
  toDayRange(choice, {}, TODAY)

describe("A range of days", () => {
  it("goes by today", () => {
    expect(range("this_month")).toEqual({
      from: "2026-05-01",
      to: "2026-05-31",
    })
    expect(range("last_month")).toEqual({
      from: "2026-04-01",
      to: "2026-04-30",
    })
    expect(range("last_30_days")).toEqual({
      from: "2026-04-21",
      to: "2026-05-20",
    })
    expect(range("this_quarter")).toEqual({
      from: "2026-04-01",
      to: "2026-06-30",
    })
    expect(range("this_year")).toEqual({ from: "2026-01-01", to: "2026-12-31" })
    expect(range("last_year")).toEqual({ from: "2025-01-01", to: "2025-12-31" })
    expect(range("all_time")).toEqual({})
  })

  it("of last month crosses the turn of the year", () => {
    expect(toDayRange("last_month", {}, new Date(2026, 0, 31))).toEqual({
      from: "2025-12-01",
      to: "2025-12-31",
    })
  })

  it("of one's own has the days that are days", () => {
    expect(
      toDayRange("own", { from: "2026-05-03", to: "2026-02-31" }, TODAY),
    ).toEqual({ from: "2026-05-03" })
  })

  it("is this month unless the URL names another", () => {
    expect(toRangeChoice({})).toBe("this_month")
    expect(toRangeChoice({ range: "for ever" })).toBe("this_month")
    expect(toRangeChoice({ range: "own" })).toBe("own")
    for (const name of RANGE_PRESETS) {
      expect(toRangeChoice({ range: name })).toBe(name)
    }
  })
})
