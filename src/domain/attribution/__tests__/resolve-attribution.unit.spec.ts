import fc from "fast-check"

import type { PartnerTerms, SettingsTerms } from "../../terms"
import { resolveAttribution, type Touch } from "../resolve-attribution"

const AT = "2026-06-30T12:00:00.000Z"

const settings: SettingsTerms = {
  version: 1,
  credited_partner: "latest",
  tracking_window_days: 30,
  levels: 2,
  payout_calculation: "both",
  pay_if_unused: false,
  hold_days: 30,
  hold_from: "order",
}

function partner(id: string, active = true): [string, PartnerTerms] {
  return [id, { partner_id: id, version: 1, code: id, active, parent_id: null }]
}

const partners = new Map([
  partner("ana"),
  partner("ben"),
  partner("zoe", false),
])

function click(partnerId: string, occurredAt: string): Touch {
  return {
    touch_id: `${partnerId}@${occurredAt}`,
    source: "cookie",
    partner_id: partnerId,
    link_id: null,
    occurred_at: occurredAt,
  }
}

function credited(touches: Touch[], changes: Partial<SettingsTerms> = {}) {
  return resolveAttribution({
    touches,
    partners,
    settings: { ...settings, ...changes },
    at: AT,
  })
}

describe("who earned the sale", () => {
  const anaFirst = click("ana", "2026-06-10T00:00:00.000Z")
  const benLast = click("ben", "2026-06-20T00:00:00.000Z")

  it("credits the latest referring partner unless the store says first", () => {
    expect(credited([anaFirst, benLast]).sale_partner_id).toBe("ben")
    expect(
      credited([anaFirst, benLast], { credited_partner: "first" })
        .sale_partner_id,
    ).toBe("ana")
  })

  it("drops clicks outside the window, to the millisecond", () => {
    const edge = click("ana", "2026-05-31T12:00:00.000Z")
    const late = click("ana", "2026-05-31T11:59:59.999Z")
    expect(credited([edge]).sale_partner_id).toBe("ana")
    expect(credited([late]).sale_partner_id).toBeNull()
    expect(
      credited([late], { tracking_window_days: null }).sale_partner_id,
    ).toBe("ana")
  })

  it("skips a partner who was inactive and credits the one before", () => {
    const decision = credited([
      anaFirst,
      click("zoe", "2026-06-25T00:00:00.000Z"),
    ])
    expect(decision.sale_partner_id).toBe("ana")
    expect(decision.trace[1]).toMatchObject({
      partner_id: "zoe",
      verdict: "dropped",
      reason: "The partner was inactive when the order was placed.",
    })
  })

  it("does not count a click that came after the order", () => {
    expect(
      credited([click("ana", "2026-06-30T12:00:00.001Z")]).sale_partner_id,
    ).toBeNull()
  })

  it("credits nobody, with an empty trace, when nobody referred", () => {
    expect(credited([])).toEqual({
      sale_partner_id: null,
      touch_id: null,
      source: null,
      trace: [],
    })
  })
})

describe("properties of attribution", () => {
  const touch = fc
    .tuple(
      fc.constantFrom("ana", "ben", "zoe", "stranger"),
      fc.integer({ min: -40, max: 2 }),
    )
    .map(([id, days]) =>
      click(id, new Date(Date.parse(AT) + days * 86_400_000).toISOString()),
    )
  const touches = fc.uniqueArray(touch, { selector: (t) => t.touch_id })

  it("gives every candidate one entry, and at most one of them the credit", () => {
    fc.assert(
      fc.property(touches, (candidates) => {
        const { trace, sale_partner_id } = credited(candidates)
        expect(trace).toHaveLength(candidates.length)
        expect(
          trace.filter(({ verdict }) => verdict === "credited"),
        ).toHaveLength(sale_partner_id ? 1 : 0)
      }),
    )
  })

  it("does not depend on the order in which touches are given", () => {
    fc.assert(
      fc.property(touches, (candidates) => {
        expect(credited([...candidates].reverse())).toEqual(
          credited(candidates),
        )
      }),
    )
  })

  it("credits the same partner for first and latest when one touch is valid", () => {
    fc.assert(
      fc.property(touch, (only) => {
        expect(
          credited([only], { credited_partner: "first" }).sale_partner_id,
        ).toBe(credited([only]).sale_partner_id)
      }),
    )
  })
})
