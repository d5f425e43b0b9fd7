import { countOutcomes, ordersOf, toRowId } from "../review-selection"

describe("What is selected for a verdict", () => {
  it("is orders, each once, however many of their commissions are selected", () => {
    const rows = [
      { id: "pcom_1", order_id: "order_1" },
      { id: "pcom_2", order_id: "order_1" },
      { id: "pcom_3", order_id: "order_2" },
    ].map(toRowId)
    expect(
      ordersOf({ [rows[0]]: true, [rows[1]]: true, [rows[2]]: false }),
    ).toEqual(["order_1"])
    expect(ordersOf({})).toEqual([])
  })

  it("is told by what came of each", () => {
    expect(
      countOutcomes([
        { order_id: "order_1", outcome: "decided", message: null },
        { order_id: "order_2", outcome: "failed", message: "No" },
        { order_id: "order_3", outcome: "decided", message: null },
      ]),
    ).toEqual({ decided: 2, not_under_review: 0, failed: 1 })
  })
})
