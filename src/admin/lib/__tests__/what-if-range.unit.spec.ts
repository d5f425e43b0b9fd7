import { toDayRange } from "../what-if-range"

const TODAY = new Date(2026, 2, 5, 13, 30)

describe("The range of a what-if", () => {
  it("is the last 90 days unless the address says otherwise", () => {
    const expected = { choice: "last_90", from: "2025-12-06", to: "2026-03-05" }
    expect(toDayRange({}, TODAY)).toEqual(expected)
    expect(toDayRange({ range: "nonsense" }, TODAY)).toEqual(expected)
  })

  it("counts today among the last 30 days", () => {
    expect(toDayRange({ range: "last_30" }, TODAY)).toEqual({
      choice: "last_30",
      from: "2026-02-04",
      to: "2026-03-05",
    })
  })

  it("knows calendar years and all of time", () => {
    expect(toDayRange({ range: "this_year" }, TODAY)).toMatchObject({
      from: "2026-01-01",
      to: "2026-03-05",
    })
    expect(toDayRange({ range: "last_year" }, TODAY)).toMatchObject({
      from: "2025-01-01",
      to: "2025-12-31",
    })
    expect(toDayRange({ range: "all" }, TODAY)).toEqual({ choice: "all" })
  })

  it("takes days that somebody chose, and leaves out what is no day", () => {
    expect(
      toDayRange(
        { range: "custom", from: "2026-01-10", to: "2026-02-31" },
        TODAY,
      ),
    ).toEqual({ choice: "custom", from: "2026-01-10" })
  })
})
