import {
  type DecisionContent,
  decidedState,
  type OrderDecision,
} from "../order-decisions"

function decided(number: number, content: DecisionContent): OrderDecision {
  return {
    ...content,
    id: `decision-${number}`,
    number,
    reason: `Reason ${number}`,
    decided_at: `2026-06-0${number}T00:00:00.000Z`,
  }
}

describe("what the decisions about an order come to", () => {
  it("is nothing without any", () => {
    expect(decidedState([])).toEqual({
      sale: null,
      lead: null,
      assigned_by: 0,
      verdict: null,
      terms_at: null,
      line_overrides: [],
      latest: null,
    })
  })

  it("is the latest of each kind, in whatever order they are read", () => {
    const decisions = [
      decided(1, { kind: "assignment", data: { sale_partner_id: "ana" } }),
      decided(2, { kind: "assignment", data: { lead_partner_id: "lea" } }),
      decided(3, { kind: "assignment", data: { sale_partner_id: null } }),
      decided(4, { kind: "review", data: { verdict: "refused" } }),
      decided(5, { kind: "review", data: { verdict: "approved" } }),
    ]
    for (const read of [decisions, [...decisions].reverse()]) {
      expect(decidedState(read)).toMatchObject({
        sale: { partner_id: null, decision_id: "decision-3" },
        lead: { partner_id: "lea", decision_id: "decision-2" },
        assigned_by: 3,
        verdict: "approved",
      })
    }
  })

  it("forgets a verdict about a partner to whom the order belongs no longer", () => {
    const decisions = [
      decided(1, { kind: "review", data: { verdict: "refused" } }),
      decided(2, { kind: "assignment", data: { sale_partner_id: "dora" } }),
    ]
    expect(decidedState(decisions).verdict).toBeNull()
    expect(
      decidedState([
        ...decisions,
        decided(3, { kind: "review", data: { verdict: "approved" } }),
      ]).verdict,
    ).toBe("approved")
  })

  it("keeps one override by line and partner, and none that was taken back", () => {
    const override = (
      number: number,
      partner_id: string,
      percent: string | null,
    ) =>
      decided(number, {
        kind: "line_override",
        data: { line_id: "shirt", partner_id, percent, amounts: {} },
      })
    expect(
      decidedState([
        override(1, "ana", "10"),
        override(2, "ben", "5"),
        override(3, "ana", "20"),
        override(4, "ben", null),
      ]).line_overrides,
    ).toMatchObject([
      { partner_id: "ana", percent: "20", decision_id: "decision-3" },
    ])
  })
})
