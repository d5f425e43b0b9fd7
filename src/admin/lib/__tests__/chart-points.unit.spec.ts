import { chartStep, toChartPoints } from "../chart-points"
import { toDay } from "../days"

/** So many days from Thursday, 1 January 2026 on, each with 0.1 earned and a click. */
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    day: toDay(new Date(2026, 0, 1 + index)),
    earned: 0.1,
    clicks: 1,
    orders: 0,
  }))

describe("The bars of the chart", () => {
  it("are days, then weeks, then months, so that they stay wide enough", () => {
    expect([1, 62, 63, 371, 372].map(chartStep)).toEqual([
      "day",
      "day",
      "week",
      "week",
      "month",
    ])
  })

  it("are one for each day of a short range", () => {
    const points = toChartPoints(days(30))
    expect(points).toHaveLength(30)
    expect(points[1]).toEqual({
      from: "2026-01-02",
      to: "2026-01-02",
      earned: 0.1,
      clicks: 1,
      orders: 0,
    })
  })

  it("are weeks from Monday on, the first and the last one cut off", () => {
    const points = toChartPoints(days(90))
    expect(points[0]).toMatchObject({
      from: "2026-01-01",
      to: "2026-01-04",
      clicks: 4,
    })
    expect(points[1]).toMatchObject({
      from: "2026-01-05",
      to: "2026-01-11",
      earned: 0.7,
      clicks: 7,
    })
    expect(points.reduce((sum, { clicks }) => sum + clicks, 0)).toBe(90)
  })

  it("are calendar months of a long range", () => {
    const points = toChartPoints(days(400))
    expect(points).toHaveLength(14)
    expect(points[1]).toMatchObject({
      from: "2026-02-01",
      to: "2026-02-28",
      earned: 2.8,
    })
  })
})
