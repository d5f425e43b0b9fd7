import { assembleOverview } from "../assemble-overview"

describe("the figures of the overview", () => {
  const overview = assembleOverview({
    currency_code: "eur",
    days: ["2026-06-01", "2026-06-02"],
    standings: [
      {
        currency_code: "eur",
        pending: "5.10",
        payable: "7.00",
        in_transit: "1.00",
        partners_due: 2,
        amount_due: "8.50",
      },
      {
        currency_code: "usd",
        pending: "0",
        payable: "-2.00",
        in_transit: "0",
        partners_due: 0,
        amount_due: "0",
      },
    ],
    books: [
      { kind: "earned", in_range: true, day: "2026-06-01", amount: "0.1" },
      { kind: "earned", in_range: true, day: "2026-06-02", amount: "0.2" },
      { kind: "earned", in_range: false, day: "2026-05-31", amount: "4" },
      { kind: "paid", in_range: false, day: "2026-05-31", amount: "3.00" },
    ],
    activity: [
      { kind: "clicks", in_range: true, day: "2026-06-02", count: 9 },
      { kind: "clicks", in_range: false, day: "2026-05-30", count: 4 },
      { kind: "orders", in_range: true, day: "2026-06-02", count: 1 },
    ],
  })

  it("adds up exactly, each range for itself", () => {
    expect(overview).toMatchObject({
      earned: { current: 0.3, previous: 4 },
      paid: { current: 0, previous: 3 },
      clicks: { current: 9, previous: 4 },
      leads: { current: 0, previous: 0 },
      orders: { current: 1, previous: 0 },
    })
  })

  it("has a row for every day, with nothing of the range before", () => {
    expect(overview.days).toEqual([
      { day: "2026-06-01", earned: 0.1, clicks: 0, orders: 0 },
      { day: "2026-06-02", earned: 0.2, clicks: 9, orders: 1 },
    ])
  })

  it("shows one currency's balances, and payouts due in each", () => {
    expect(overview).toMatchObject({
      currencies: ["eur", "usd"],
      balances: { pending: 5.1, payable: 7, in_transit: 1 },
      payouts_due: [{ currency_code: "eur", partners: 2, amount: 8.5 }],
    })
  })
})
