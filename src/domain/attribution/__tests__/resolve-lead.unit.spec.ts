import { SETTINGS } from "../../__tests__/settings-fixture"
import type { Touch } from "../candidates"
import { type LeadInput, resolveLead } from "../resolve-lead"
import { candidate } from "./candidate-fixture"

const AT = "2026-06-30T12:00:00.000Z"

function record(partnerId: string, day: string, changes: Partial<Touch> = {}) {
  return {
    touch_id: `${partnerId}-${day}`,
    source: "history" as const,
    partner_id: partnerId,
    link_id: null,
    occurred_at: `2026-${day}T00:00:00.000Z`,
    expires_at: null,
    ended_at: null,
    is_by_hand: false,
    ...changes,
  }
}

/** A customer who has ordered since a day. */
function since(day: string) {
  return {
    earlier_orders: 2,
    first_order_at: `2026-${day}T00:00:00.000Z`,
  }
}

function lead(changes: Partial<LeadInput>) {
  return resolveLead({
    history: [],
    candidates: new Map([
      candidate("ana"),
      candidate("ben"),
      candidate("zoe", { active: false }),
    ]),
    assignment: null,
    customer: { earlier_orders: 0, first_order_at: null },
    sale_partner_id: "ana",
    settings: SETTINGS,
    at: AT,
    ...changes,
  })
}

describe("who brought the customer", () => {
  it("is the sale partner when the customer becomes known with this order", () => {
    expect(lead({})).toMatchObject({
      lead_partner_id: "ana",
      trace: [{ reason: "The customer became known with this order." }],
    })
    expect(lead({ sale_partner_id: null })).toEqual({
      lead_partner_id: null,
      trace: [],
    })
  })

  it("is nobody for a customer of old whom nobody ever referred", () => {
    expect(lead({ customer: since("06-01") }).lead_partner_id).toBeNull()
  })

  it("is the oldest of the referral history, whoever sells and in whatever order it comes", () => {
    const history = [record("ana", "06-20"), record("ben", "06-10")]
    expect(lead({ history, customer: since("06-15") })).toMatchObject({
      lead_partner_id: "ben",
      trace: [
        { partner_id: "ben", verdict: "credited" },
        {
          partner_id: "ana",
          verdict: "passed_over",
          reason: "Valid, but the customer was known before.",
        },
      ],
    })
  })

  it("is nobody once the oldest referral's time is over: no later partner made the customer known", () => {
    const later = record("ana", "06-20")
    expect(
      lead({ history: [record("ben", "05-01"), later] }).lead_partner_id,
    ).toBeNull()
    expect(
      lead({ history: [record("zoe", "06-10"), later] }).lead_partner_id,
    ).toBeNull()
  })

  it("is nobody when the first referral came after the first order, unless an admin says so by hand", () => {
    const late = record("ana", "06-20")
    const known = since("06-01")
    expect(lead({ history: [late], customer: known })).toMatchObject({
      lead_partner_id: null,
      trace: [
        {
          verdict: "passed_over",
          reason: "Valid, but the customer was known before.",
        },
      ],
    })
    expect(
      lead({ history: [{ ...late, is_by_hand: true }], customer: known })
        .lead_partner_id,
    ).toBe("ana")
    // The record of the first order itself made the customer known.
    expect(
      lead({ history: [record("ana", "06-01")], customer: known })
        .lead_partner_id,
    ).toBe("ana")
  })

  it("leaves out what an admin has ended", () => {
    const ended = record("ben", "06-10", {
      ended_at: "2026-06-15T00:00:00.000Z",
    })
    expect(
      lead({ history: [ended, record("ana", "06-20")], sale_partner_id: null })
        .lead_partner_id,
    ).toBe("ana")
  })

  it("is whom an admin assigned", () => {
    expect(
      lead({
        history: [record("ben", "06-10")],
        assignment: {
          decision_id: "word",
          partner_id: "zoe",
          reason: "Met at the fair",
          decided_at: AT,
        },
      }),
    ).toMatchObject({
      lead_partner_id: "zoe",
      trace: [{ reason: "Assigned by the store: Met at the fair" }],
    })
  })
})
