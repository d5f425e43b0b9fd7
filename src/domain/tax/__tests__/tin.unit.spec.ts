import { maskTin, problemWithUsTin, toUsTin } from "../tin"

describe("A taxpayer number of the United States", () => {
  it.each([
    ["123-45-6789", "ssn"],
    ["912 70 1234", "ssn"],
    ["12-3456789", "ein"],
    ["99-1234567", "ein"],
  ] as const)("%s is taken as %s", (text, type) => {
    expect(problemWithUsTin(toUsTin(text), type)).toBeNull()
  })

  it.each([
    ["000-12-3456", "ssn"],
    ["666-12-3456", "ssn"],
    ["123-00-6789", "ssn"],
    ["123-45-0000", "ssn"],
    ["912-10-1234", "ssn"],
    ["123-45-678", "ssn"],
    ["00-3456789", "ein"],
    ["12-34567890", "ein"],
    ["12-345678a", "ein"],
  ] as const)("%s is refused as %s", (text, type) => {
    expect(problemWithUsTin(toUsTin(text), type)).toMatch(/^must be an/)
  })

  it("shows its last four digits, of a short number less", () => {
    expect(maskTin("123456789")).toBe("•••• 6789")
    expect(maskTin("12 345 678 901")).toBe("•••• 8901")
    expect(maskTin("12345")).toBe("•••• 45")
    expect(maskTin("1")).toBe("••••")
  })
})
