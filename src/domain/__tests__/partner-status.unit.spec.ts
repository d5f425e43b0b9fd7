import { decide, isTakenIn, PARTNER_STATUSES } from "../partner-status"

describe("decide", () => {
  it.each([
    ["applied", "active", "rejected"],
    ["rejected", "active", null],
    ["active", null, null],
    ["inactive", null, null],
  ] as const)("%s: approved is %s, rejected is %s", (status, yes, no) => {
    expect(decide(status, "approved")).toBe(yes)
    expect(decide(status, "rejected")).toBe(no)
  })
})

describe("isTakenIn", () => {
  it("is true for those whom the store can switch on and off", () => {
    expect(PARTNER_STATUSES.filter(isTakenIn)).toEqual(["active", "inactive"])
  })
})
