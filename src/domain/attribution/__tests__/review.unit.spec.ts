import { reviewState } from "../review"

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
