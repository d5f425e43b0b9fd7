import {
  EMPTY_INVITATION,
  isOnlyOwner,
  memberName,
  memberState,
  toInviteMember,
  toUpdateMember,
} from "../member-form"

describe("a member", () => {
  it.each([
    [{ joined_at: "2026-01-02", invited_at: "2026-01-01" }, "joined"],
    [{ joined_at: "2026-01-02", invited_at: null }, "joined"],
    [{ joined_at: null, invited_at: "2026-01-01" }, "invited"],
    [{ joined_at: null, invited_at: null }, "none"],
  ])("with %j is %s", (member, state) => {
    expect(memberState(member)).toBe(state)
  })

  it("is called by name, or by address", () => {
    const email = "eva@example.com"
    expect(memberName({ email, first_name: "Eva", last_name: null })).toBe(
      "Eva",
    )
    expect(memberName({ email, first_name: null, last_name: null })).toBe(email)
  })

  it("is the only owner when the others are none", () => {
    const owner = { id: "1", role: "owner" } as const
    const viewer = { id: "2", role: "viewer" } as const
    expect(isOnlyOwner(owner, [owner, viewer])).toBe(true)
    expect(isOnlyOwner(viewer, [owner, viewer])).toBe(false)
    expect(isOnlyOwner(owner, [owner, { id: "3", role: "owner" }])).toBe(false)
  })

  it("is sent without blanks, and without a name that was emptied", () => {
    expect(
      toInviteMember({ ...EMPTY_INVITATION, email: " eva@example.com " }),
    ).toEqual({
      email: "eva@example.com",
      first_name: null,
      last_name: null,
      role: "viewer",
    })
    expect(
      toUpdateMember({ first_name: " Eva ", last_name: " ", role: "owner" }),
    ).toEqual({ first_name: "Eva", last_name: null, role: "owner" })
  })
})
