import { monthEnd, monthsAfter, periodStart } from "../calendar"

describe("calendar periods in UTC", () => {
  const lastMoment = "2026-03-31T23:59:59.999Z"

  it("begin with the month, the quarter, or never", () => {
    expect(periodStart(lastMoment, "month")).toBe("2026-03-01T00:00:00.000Z")
    expect(periodStart(lastMoment, "quarter")).toBe("2026-01-01T00:00:00.000Z")
    expect(periodStart(lastMoment, "ever")).toBeNull()
    expect(periodStart("2026-04-01T00:00:00.000Z", "quarter")).toBe(
      "2026-04-01T00:00:00.000Z",
    )
  })

  it("end where the next month begins", () => {
    expect(monthEnd(lastMoment)).toBe("2026-04-01T00:00:00.000Z")
    expect(monthEnd("2026-12-01T00:00:00.000Z")).toBe(
      "2027-01-01T00:00:00.000Z",
    )
  })

  it("end a short month on its last day", () => {
    expect(monthsAfter("2026-01-31T10:00:00.000Z", 1)).toBe(
      "2026-02-28T10:00:00.000Z",
    )
    expect(monthsAfter("2026-03-29T01:30:00.000Z", 12)).toBe(
      "2027-03-29T01:30:00.000Z",
    )
  })
})
