import fc from "fast-check"

import { maskEmail } from "../mask-email"

describe("a masked e-mail address", () => {
  it.each([
    ["jane.doe@example.com", "j•••@example.com"],
    ["j@example.com", "j•••@example.com"],
    ['"a@b"@example.com', '"•••@example.com'],
    ["no address", "•••"],
    ["@example.com", "•••"],
    ["", "•••"],
  ])("%j is %j", (email, masked) => {
    expect(maskEmail(email)).toBe(masked)
  })

  it("is the same for everybody with one first letter and one domain", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const [local] = email.split("@")
        const other = `${local[0]}x${email.slice(email.lastIndexOf("@"))}`
        expect(maskEmail(email)).toBe(maskEmail(other))
      }),
    )
  })
})
