import { emptyLead, toAddLead } from "../lead-form"
import { LEADS_PAGE_SIZE, stateOf, toLeadsQuery } from "../leads-query"

describe("The query of the referral history", () => {
  it("takes search, filters, sorting and page from the URL", () => {
    expect(
      toLeadsQuery({
        q: "vera",
        source: '"manual"',
        state: '"standing"',
        partner_id: "ptnr_1",
        order: "-occurred_at",
        offset: "20",
      }),
    ).toEqual({
      limit: LEADS_PAGE_SIZE,
      offset: 20,
      q: "vera",
      source: "manual",
      state: "standing",
      partner_id: "ptnr_1",
      order: "-occurred_at",
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(
      toLeadsQuery({
        source: '"phone"',
        state: "lost",
        partner_id: "../users",
        order: "email",
      }),
    ).toEqual({ limit: LEADS_PAGE_SIZE, offset: 0 })
  })
})

describe("The state of a record", () => {
  const now = new Date("2026-06-15T12:00:00Z")
  const state = (ended_at: string | null, expires_at: string | null) =>
    stateOf({ ended_at, expires_at }, now)

  it("stands until its day has passed or somebody ends it", () => {
    expect(state(null, null)).toBe("standing")
    expect(state(null, "2026-06-15T12:00:01Z")).toBe("standing")
    expect(state(null, "2026-06-15T12:00:00Z")).toBe("expired")
    expect(state("2026-06-01T00:00:00Z", "2026-06-02T00:00:00Z")).toBe("ended")
  })
})

describe("The form of a record by hand", () => {
  it("leaves out what is empty", () => {
    expect(toAddLead({ ...emptyLead("ptnr_1"), email: " a@b.c " })).toEqual({
      partner_id: "ptnr_1",
      customer_id: undefined,
      email: "a@b.c",
      occurred_at: undefined,
      expires_at: null,
      note: undefined,
    })
  })

  it("counts the last day to its end", () => {
    const { occurred_at, expires_at } = toAddLead({
      ...emptyLead("ptnr_1"),
      occurred_at: new Date(2026, 5, 1),
      expires_at: new Date(2026, 5, 1),
    })
    expect(occurred_at).toBe(new Date(2026, 5, 1).toISOString())
    expect(expires_at).toBe(new Date(2026, 5, 1, 23, 59, 59, 999).toISOString())
  })
})
