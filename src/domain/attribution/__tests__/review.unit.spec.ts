import { isSelfReferral, reviewState } from "../review"

describe("the review of an order", () => {
  it("waits for a verdict on a self-referral, or refuses it, as the settings say", () => {
    expect(reviewState(true, "review", null)).toBe("pending")
    expect(reviewState(true, "refuse", null)).toBe("refused")
    expect(reviewState(true, "allow", null)).toBe("not_needed")
    expect(reviewState(false, "refuse", null)).toBe("not_needed")
  })

  it("ends with the admin's verdict, whatever the settings say", () => {
    expect(reviewState(true, "refuse", "approved")).toBe("approved")
    expect(reviewState(true, "allow", "refused")).toBe("refused")
  })
})

describe("a self-referral", () => {
  const side = (partner_id: string | null, by_hand = false) => ({
    partner_id,
    by_hand,
  })
  const buyers = new Set(["ana"])
  const both = { payout_participants: "both" } as const

  it("is an order that pays its buyer, as seller or as who brought the customer", () => {
    const isIt = (sale: string | null, lead: string | null, paid = both) =>
      isSelfReferral({ sale: side(sale), lead: side(lead) }, buyers, paid)
    expect(isIt("ana", null)).toBe(true)
    expect(isIt("ben", "ana")).toBe(true)
    expect(isIt(null, "ana")).toBe(true)
    expect(isIt("ben", "ben")).toBe(false)
    expect(isIt(null, null)).toBe(false)
  })

  it("is none through a lead partner where lead partners are not paid", () => {
    expect(
      isSelfReferral({ sale: side("ben"), lead: side("ana") }, buyers, {
        payout_participants: "sale",
      }),
    ).toBe(false)
  })

  it("is none on a side that an admin has assigned; the other side is looked at", () => {
    expect(
      isSelfReferral(
        { sale: side("ana", true), lead: side("ben") },
        buyers,
        both,
      ),
    ).toBe(false)
    expect(
      isSelfReferral(
        { sale: side("ana", true), lead: side("ana") },
        buyers,
        both,
      ),
    ).toBe(true)
  })
})
