import { isWebAddress, withScheme } from "../web-address"

describe("a web address", () => {
  it.each([
    ["example.com", "https://example.com"],
    ["example.com:8080/blog", "https://example.com:8080/blog"],
    ["http://example.com", "http://example.com"],
    ["HTTPS://example.com", "HTTPS://example.com"],
  ])("%s is %s", (written, address) => {
    expect(withScheme(written)).toBe(address)
    expect(isWebAddress(withScheme(written))).toBe(true)
  })

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:ana@example.com",
    "https://",
    "not an address",
  ])("%s is none", (written) => {
    expect(isWebAddress(withScheme(written))).toBe(false)
  })
})
