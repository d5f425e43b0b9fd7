import { EMPTY_REFERRAL, toAddReferral, toReferralState } from "../referrals"

describe("A record of the referral history", () => {
  const now = new Date("2026-06-15T12:00:00Z")

  it("counts until it was ended or has expired", () => {
    const past = "2026-06-15T11:59:59Z"
    const future = "2026-06-15T12:00:01Z"
    const state = (ended_at: string | null, expires_at: string | null) =>
      toReferralState({ ended_at, expires_at }, now)
    expect(state(null, null)).toBe("open")
    expect(state(null, future)).toBe("open")
    expect(state(null, past)).toBe("expired")
    expect(state(past, future)).toBe("ended")
  })

  it("is added from the start of one day to the end of another", () => {
    const body = toAddReferral(
      {
        partner_id: "ptnr_1",
        occurred_at: "2026-06-01",
        expires_at: "2026-06-30",
        note: " met at the fair ",
      },
      "cus_1",
    )
    expect(body).toEqual({
      partner_id: "ptnr_1",
      customer_id: "cus_1",
      occurred_at: new Date(2026, 5, 1).toISOString(),
      expires_at: new Date(2026, 5, 30, 23, 59, 59, 999).toISOString(),
      note: "met at the fair",
    })
  })

  it("leaves to the API what was not said", () => {
    expect(
      toAddReferral({ ...EMPTY_REFERRAL, partner_id: "ptnr_1" }, "cus_1"),
    ).toEqual({ partner_id: "ptnr_1", customer_id: "cus_1" })
  })
})
