import { payableFrom } from "../hold-period"

describe("the hold period", () => {
  const order = {
    placed_at: "2026-06-01T10:00:00.000Z",
    delivered_at: "2026-06-05T08:00:00.000Z",
  }

  it("runs from the order", () => {
    expect(payableFrom(order, { hold_days: 30, hold_from: "order" })).toBe(
      "2026-07-01T10:00:00.000Z",
    )
    expect(payableFrom(order, { hold_days: 0, hold_from: "order" })).toBe(
      order.placed_at,
    )
  })

  it("or from the delivery, and does not end before it", () => {
    const settings = { hold_days: 14, hold_from: "delivery" as const }
    expect(payableFrom(order, settings)).toBe("2026-06-19T08:00:00.000Z")
    expect(payableFrom({ ...order, delivered_at: null }, settings)).toBeNull()
  })
})
