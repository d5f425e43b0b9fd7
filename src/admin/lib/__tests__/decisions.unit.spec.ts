import { isTakenBack } from "../decisions"

describe("A rate agreed for a line", () => {
  it("was taken back when it names no rate; zero percent is one", () => {
    expect(isTakenBack({ percent: null, amounts: {} })).toBe(true)
    expect(isTakenBack({ percent: "0", amounts: {} })).toBe(false)
    expect(isTakenBack({ percent: null, amounts: { eur: "2" } })).toBe(false)
  })
})
