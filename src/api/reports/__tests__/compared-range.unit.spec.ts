import { daysOf, toComparedRange } from "../compared-range"

const NOW = new Date("2026-07-15T09:30:00Z")

describe("a range that is compared with the one before", () => {
  it("is the last thirty days when nothing is said", () => {
    expect(toComparedRange({}, NOW)).toEqual({
      previous: new Date("2026-05-16T09:30:00Z"),
      from: new Date("2026-06-15T09:30:00Z"),
      until: NOW,
    })
  })

  it("is compared with as many days before", () => {
    expect(
      toComparedRange({ from: "2026-06-08", to: "2026-06-14" }, NOW),
    ).toEqual({
      previous: new Date("2026-06-01T00:00:00Z"),
      from: new Date("2026-06-08T00:00:00Z"),
      until: new Date("2026-06-15T00:00:00Z"),
    })
  })

  it("ends now when only its begin is said", () => {
    expect(toComparedRange({ from: "2026-07-14" }, NOW)).toMatchObject({
      previous: new Date("2026-07-12T14:30:00Z"),
      until: NOW,
    })
  })

  it("may be two years long, not longer, and not end before it begins", () => {
    toComparedRange({ from: "2024-01-01", to: "2025-12-31" }, NOW)
    expect(() =>
      toComparedRange({ from: "2024-01-01", to: "2026-01-02" }, NOW),
    ).toThrow("from: must be at most 731 days before to")
    expect(() =>
      toComparedRange({ from: "2026-07-16T00:00:00Z" }, NOW),
    ).toThrow("to: must not be before from")
  })
})

describe("the days of a range", () => {
  const range = {
    from: new Date("2026-03-27T23:00:00Z"),
    until: new Date("2026-03-30T22:00:00Z"),
  }

  it("are those of the reader's calendar, also when the clocks change", () => {
    expect(daysOf(range, "Europe/Berlin")).toEqual([
      "2026-03-28",
      "2026-03-29",
      "2026-03-30",
    ])
    expect(daysOf(range, "UTC")).toEqual([
      "2026-03-27",
      "2026-03-28",
      "2026-03-29",
      "2026-03-30",
    ])
  })
})
