import { currenciesOf } from "../amounts-form"
import {
  limitFieldOf,
  newProgramValues,
  toCreateProgram,
  toGeneral,
  toLimits,
  toPeriod,
  toPeriodValues,
} from "../program-form"
import type { Program } from "../program-types"

const PERIOD = {
  starts_at: "2026-01-01T00:00:00.000Z",
  ends_at: null,
  repeat: { type: "orders", count: 3 },
  tracking_window: { days: 30 },
} as const

describe("The form of a new program", () => {
  it("leaves the priority to the API when none was typed", () => {
    expect(
      toCreateProgram({ ...newProgramValues(["eur"]), name: "Friends" }),
    ).toEqual({
      name: "Friends",
      description: null,
      status: "active",
      access: "invitation",
      priority: undefined,
      credit: "upfront",
      starts_at: null,
      ends_at: null,
    })
  })

  it("sends the priority as a number", () => {
    const values = { ...newProgramValues([]), priority: "7" }
    expect(toGeneral(values).priority).toBe(7)
  })
})

describe("The form of a program's period", () => {
  it("sends what it was opened with", () => {
    expect(toPeriod(toPeriodValues(PERIOD as Program))).toEqual(PERIOD)
  })

  it.each([
    [null, "defaults"],
    [{ days: null }, "endless"],
    [{ days: 30 }, "days"],
  ])("takes the window %j for %s", (tracking_window, window) => {
    const values = toPeriodValues({ ...PERIOD, tracking_window } as Program)
    expect(values.window).toBe(window)
    expect(toPeriod(values).tracking_window).toEqual(tracking_window)
  })

  it("leaves a missing number to the API to refuse", () => {
    const values = { ...toPeriodValues(PERIOD as Program), count: "", days: "" }
    expect(toPeriod(values)).toMatchObject({
      repeat: { type: "orders", count: 0 },
      tracking_window: { days: 0 },
    })
  })
})

describe("The form of a program's limits", () => {
  const values = {
    minimum_order: { eur: "", usd: "20" },
    order_cap: { eur: "0", usd: "" },
    month_cap: { eur: "", usd: "" },
  }

  it("sends the fields that are filled", () => {
    expect(toLimits(values)).toEqual({
      minimum_order: [{ currency_code: "usd", amount: 20 }],
      order_cap: [{ currency_code: "eur", amount: 0 }],
      month_cap: [],
    })
  })

  it("shows what is said of an amount at its field", () => {
    expect(limitFieldOf(values, "minimum_order.0.amount")).toBe(
      "minimum_order.usd",
    )
    expect(limitFieldOf(values, "month_cap.0.amount")).toBeNull()
    expect(limitFieldOf(values, "name")).toBeNull()
  })

  it("has the store's currencies, and others that are in use", () => {
    expect(
      currenciesOf(
        ["usd", "eur"],
        [{ currency_code: "jpy", amount: 1 }],
        [{ currency_code: "eur", amount: 1 }],
      ),
    ).toEqual(["usd", "eur", "jpy"])
  })
})
