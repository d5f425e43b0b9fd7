import { assignedSides, isTakenBack } from "../decisions"
import type { OrderDecision } from "../widgets-types"

describe("A rate agreed for a line", () => {
  it("was taken back when it names no rate; zero percent is one", () => {
    expect(isTakenBack({ percent: null, amounts: {} })).toBe(true)
    expect(isTakenBack({ percent: "0", amounts: {} })).toBe(false)
    expect(isTakenBack({ percent: null, amounts: { eur: "2" } })).toBe(false)
  })
})

describe("Whom a draft is assigned to", () => {
  const decision = (
    kind: OrderDecision["kind"],
    data: OrderDecision["data"],
  ): OrderDecision => ({
    id: "pdec_1",
    kind,
    data,
    reason: "",
    decided_at: "2026-06-14T00:00:00Z",
  })

  it("is what was decided last for each side; nobody is an answer, too", () => {
    expect(assignedSides([])).toEqual({ sale: {}, lead: {} })
    expect(
      assignedSides([
        decision("assignment", { sale_partner_id: "a", lead_partner_id: "a" }),
        decision("recalculation", { terms_at: "2026-06-14T00:00:00Z" }),
        decision("assignment", { lead_partner_id: null }),
      ]),
    ).toEqual({ sale: { partner_id: "a" }, lead: { partner_id: null } })
  })
})
