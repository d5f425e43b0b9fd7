import fc from "fast-check"

import type { SettingsTerms } from "../../terms"
import { SETTINGS } from "../../__tests__/settings-fixture"
import type { Touch } from "../candidates"
import {
  type AttributionInput,
  resolveAttribution,
} from "../resolve-attribution"
import { candidate } from "./candidate-fixture"

const AT = "2026-06-30T12:00:00.000Z"

const candidates = new Map([
  candidate("ana"),
  candidate("ben"),
  candidate("zoe", { active: false }),
])

function click(partnerId: string, occurredAt: string): Touch {
  return {
    touch_id: `${partnerId}@${occurredAt}`,
    source: "cookie",
    partner_id: partnerId,
    link_id: null,
    occurred_at: occurredAt,
    expires_at: null,
    ended_at: null,
    is_by_hand: false,
  }
}

function credited(
  touches: Touch[],
  changes: Partial<SettingsTerms> = {},
  more: Partial<AttributionInput> = {},
) {
  return resolveAttribution({
    touches,
    candidates,
    assignment: null,
    settings: { ...SETTINGS, ...changes },
    at: AT,
    ...more,
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
    const endless = new Map([
      candidate("ana", { window: { days: null, set_by: "partner" } }),
    ])
    expect(credited([late], {}, { candidates: endless }).sale_partner_id).toBe(
      "ana",
    )
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

describe("where the store looks", () => {
  const from = (
    source: Touch["source"],
    partnerId: string,
    changes: Partial<Touch> = {},
  ): Touch => ({
    ...click(partnerId, "2026-06-20T00:00:00.000Z"),
    touch_id: `${source}-${partnerId}`,
    source,
    ...changes,
  })
  const all: Partial<SettingsTerms> = {
    tracking_method: "cookies_and_history",
    use_ip_address: true,
  }

  it("asks coupon, cookie, history, IP address; the first that names somebody ends the search", () => {
    const touches = [
      from("ip", "ana"),
      from("history", "ben"),
      from("cookie", "ana"),
      from("coupon", "ben"),
    ]
    for (const left of [4, 3, 2, 1]) {
      const decision = credited(touches.slice(0, left), all)
      expect(decision.touch_id).toBe(touches[left - 1].touch_id)
      expect(decision.trace).toHaveLength(left)
    }
  })

  it("lets a link go before a coupon when the store says so", () => {
    const touches = [from("coupon", "ben"), from("cookie", "ana")]
    expect(credited(touches).sale_partner_id).toBe("ben")
    const linkFirst = credited(touches, { preferred_source: "link" })
    expect(linkFirst.sale_partner_id).toBe("ana")
    expect(linkFirst.trace[1].reason).toBe(
      "Valid, but a click of the visitor goes before a coupon.",
    )
  })

  it("uses history and IP address only if the settings do, and says so", () => {
    const { sale_partner_id, trace } = credited([
      from("history", "ana"),
      from("ip", "ben"),
    ])
    expect(sale_partner_id).toBeNull()
    expect(trace.map(({ reason }) => reason)).toEqual([
      "Only cookies count, not the referral history (Partner defaults).",
      "IP addresses are not used (Partner defaults).",
    ])
  })

  it("goes on to the next source when the first names an inactive partner", () => {
    expect(
      credited([from("cookie", "zoe"), from("history", "ana")], all)
        .sale_partner_id,
    ).toBe("ana")
  })

  it("lets a record count until its own expiry, or until it was ended", () => {
    const old = { occurred_at: "2025-01-01T00:00:00.000Z" }
    const verdict = (changes: Partial<Touch>) =>
      credited([from("history", "ana", { ...old, ...changes })], all).trace[0]
    expect(verdict({ expires_at: "2026-07-01T00:00:00.000Z" }).verdict).toBe(
      "credited",
    )
    expect(verdict({ expires_at: AT }).reason).toBe(
      "The referral had expired when the order was placed.",
    )
    expect(
      verdict({
        expires_at: "2026-07-01T00:00:00.000Z",
        ended_at: "2026-06-01T00:00:00.000Z",
      }).reason,
    ).toBe("The referral was ended before the order was placed.")
    expect(verdict({}).reason).toBe(
      "The referral is older than the tracking window of 30 days.",
    )
  })

  it("names whose window a referral is too old for", () => {
    const own = new Map([
      candidate("ana", { window: { days: 5, set_by: "partner" } }),
      candidate("ben", { window: { days: 7, set_by: "program" } }),
    ])
    const { trace } = credited(
      [from("cookie", "ana"), from("cookie", "ben")],
      {},
      { candidates: own },
    )
    expect(trace.map(({ reason }) => reason)).toEqual([
      "The click is older than the partner's own tracking window of 5 days.",
      "The click is older than the program's tracking window of 7 days.",
    ])
  })

  it("counts a coupon whatever the window says", () => {
    expect(
      credited([
        from("coupon", "ana", { occurred_at: "2020-01-01T00:00:00.000Z" }),
      ]).sale_partner_id,
    ).toBe("ana")
  })
})

describe("who may not be credited, and who must be", () => {
  const buyers = new Map([
    candidate("ana", { is_buyer: true }),
    candidate("ben"),
  ])
  const touches = [
    click("ben", "2026-06-10T00:00:00.000Z"),
    click("ana", "2026-06-20T00:00:00.000Z"),
  ]

  it("credits an order of the partner's own, or refuses it and goes on", () => {
    const withPolicy = (self_referral: SettingsTerms["self_referral"]) =>
      credited(touches, { self_referral }, { candidates: buyers })
    expect(withPolicy("review")).toMatchObject({
      sale_partner_id: "ana",
    })
    expect(withPolicy("refuse")).toMatchObject({
      sale_partner_id: "ben",
    })
    expect(withPolicy("refuse").trace[1].reason).toBe(
      "The customer is the partner, and the store refuses self-referral.",
    )
  })

  it("lets an admin's word stand above everything, also above self-referral", () => {
    const assigned = (partner_id: string | null) =>
      credited(
        touches,
        { self_referral: "refuse" },
        {
          candidates: buyers,
          assignment: {
            decision_id: "word",
            partner_id,
            reason: "Sold at the fair",
            decided_at: AT,
          },
        },
      )
    expect(assigned("ana")).toMatchObject({
      sale_partner_id: "ana",
      source: "manual",
    })
    expect(assigned("ana").trace[0]).toMatchObject({
      verdict: "credited",
      reason: "Assigned by the store: Sold at the fair",
    })
    expect(assigned(null)).toMatchObject({
      sale_partner_id: null,
      source: "manual",
    })
    expect(
      assigned(null).trace.every(({ verdict }) => verdict !== "credited"),
    ).toBe(true)
  })
})

describe("properties of attribution", () => {
  const touch = fc
    .tuple(
      fc.constantFrom("ana", "ben", "zoe", "stranger"),
      fc.integer({ min: -40, max: 2 }),
      fc.constantFrom<Touch["source"]>("coupon", "cookie", "history", "ip"),
    )
    .map(([id, days, source]) => ({
      ...click(id, new Date(Date.parse(AT) + days * 86_400_000).toISOString()),
      source,
    }))
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
