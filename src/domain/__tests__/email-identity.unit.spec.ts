import { emailIdentity } from "../email-identity"

describe("an e-mail as one compares people by it", () => {
  it.each([
    ["Ana@Example.com", "ana@example.com"],
    [" ana+shop@example.com ", "ana@example.com"],
    ["ANA+a+b@EXAMPLE.com", "ana@example.com"],
    ["ana.b@example.com", "ana.b@example.com"],
  ])("%s is %s", (email, identity) => {
    expect(emailIdentity(email)).toBe(identity)
  })
})
