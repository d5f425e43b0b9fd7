import { fromDay, isCompleteDate, toDay, toMoments } from "../days"

describe("Days of the ledger's filter", () => {
  it("keeps a day as the admin's calendar shows it", () => {
    expect(toDay(new Date(2026, 5, 3, 23, 59))).toBe("2026-06-03")
    expect(fromDay("2026-06-03")).toEqual(new Date(2026, 5, 3))
  })

  it.each(["", "soon", "2026-6-3", "2026-06-31", "2026-13-01", undefined])(
    "takes %s for no day",
    (text) => {
      expect(fromDay(text)).toBeNull()
    },
  )

  it("covers the last day to its end", () => {
    expect(toMoments("2026-06-01", "2026-06-30")).toEqual({
      from: new Date(2026, 5, 1).toISOString(),
      to: new Date(2026, 5, 30, 23, 59, 59, 999).toISOString(),
    })
  })

  it("leaves an open end open", () => {
    expect(toMoments(undefined, undefined)).toEqual({})
  })

  it("waits until a year is typed to its end", () => {
    expect(isCompleteDate(new Date("0202-06-30T12:00:00"))).toBe(false)
    expect(isCompleteDate(new Date(2026, 5, 30))).toBe(true)
  })
})
