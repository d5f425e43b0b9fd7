import {
  creditedTouch,
  type LineRateValues,
  NOBODY,
  toAssignOrder,
  toLevels,
  toLineOverride,
  toWaitsFor,
} from "../order-commissions"
import type { OrderCommission, TraceEntry } from "../widgets-types"

const ANA = { id: "ptnr_ana", code: "ana", name: "Ana" }

const commission = (changes: Partial<OrderCommission>): OrderCommission => ({
  id: "pcom_1",
  line_id: "line_1",
  product_id: null,
  title: "Chair",
  partner: ANA,
  sold_by: ANA,
  level: 1,
  role: "sale",
  program_id: null,
  program_version: null,
  rule_id: "prule_1",
  rule_version: 1,
  currency_code: "eur",
  earned: 0,
  clawed_back: 0,
  amount: 0,
  pending: 0,
  payable: 0,
  explanation: [],
  explanation_details: [],
  why: null,
  ...changes,
})

describe("What everybody earns by an order", () => {
  it("is added up over the lines, apart by partner, level and role", () => {
    const levels = toLevels([
      commission({ earned: 0.1, amount: 0.1, pending: 0.1 }),
      commission({ earned: 0.2, amount: 0.2, payable: 0.2 }),
      commission({ level: 2, amount: 3 }),
      commission({ role: "lead", amount: 4 }),
    ])
    expect(
      levels.map(({ level, role, amount, pending, payable }) => [
        level,
        role,
        amount,
        pending,
        payable,
      ]),
    ).toEqual([
      [1, "sale", 0.3, 0.1, 0.2],
      [2, "sale", 3, 0, 0],
      [1, "lead", 4, 0, 0],
    ])
  })

  it("waits for a review first, then for the hold period, then for the payment", () => {
    const now = new Date("2026-06-15T12:00:00Z")
    const before = "2026-06-14T00:00:00Z"
    const after = "2026-06-16T00:00:00Z"
    expect(toWaitsFor("pending", after, now)).toBe("review")
    expect(toWaitsFor("not_needed", null, now)).toBe("holdUnknown")
    expect(toWaitsFor("approved", after, now)).toBe("hold")
    expect(toWaitsFor(undefined, before, now)).toBe("payment")
  })

  it("goes back to the touch that was credited", () => {
    const entry = (verdict: TraceEntry["verdict"]): TraceEntry => ({
      touch_id: verdict,
      source: "cookie",
      partner_id: ANA.id,
      partner_code: "ana",
      occurred_at: "2026-06-14T00:00:00Z",
      verdict,
      reason: "",
      reason_detail: null,
    })
    expect(creditedTouch([entry("dropped"), entry("credited")])?.touch_id).toBe(
      "credited",
    )
    expect(creditedTouch([entry("dropped")])).toBeUndefined()
  })
})

describe("Reassigning an order", () => {
  it("leaves a side out that stays, and says null for nobody", () => {
    expect(
      toAssignOrder({
        sale_partner_id: "",
        lead_partner_id: NOBODY,
        reason: "Phoned",
      }),
    ).toEqual({ lead_partner_id: null, reason: "Phoned" })
    expect(
      toAssignOrder({
        sale_partner_id: ANA.id,
        lead_partner_id: "",
        reason: "Phoned",
      }),
    ).toEqual({ sale_partner_id: ANA.id, reason: "Phoned" })
  })
})

describe("A rate for a line", () => {
  const values: LineRateValues = {
    line_id: "line_1",
    partner_id: ANA.id,
    mode: "agreed",
    percent: "",
    amount: "",
    reason: "Agreed at the fair",
  }

  it("is a percentage, an amount in the order's currency, or both", () => {
    expect(
      toLineOverride({ ...values, percent: "12,5", amount: " 2.50 " }, "eur")
        .pay,
    ).toEqual({
      percent: 12.5,
      amounts: [{ currency_code: "eur", amount: 2.5 }],
    })
    expect(toLineOverride({ ...values, percent: "0" }, "eur").pay).toEqual({
      percent: 0,
      amounts: [],
    })
  })

  it("is taken back by saying none", () => {
    expect(
      toLineOverride({ ...values, mode: "computed", percent: "5" }, "eur"),
    ).toEqual({
      line_id: "line_1",
      partner_id: ANA.id,
      pay: null,
      reason: "Agreed at the fair",
    })
  })
})
