import { toPageWithRows } from "../last-page"

describe("The page at an offset", () => {
  it("stays while it has rows", () => {
    expect(toPageWithRows(0, 3, 10)).toBe(0)
    expect(toPageWithRows(10, 11, 10)).toBe(10)
    expect(toPageWithRows(5, 11, 10)).toBe(5)
  })

  it("is the last one with rows past the end", () => {
    expect(toPageWithRows(10, 10, 10)).toBe(0)
    expect(toPageWithRows(20, 20, 10)).toBe(10)
    expect(toPageWithRows(500, 21, 10)).toBe(20)
  })

  it("is the first one where there are no rows at all", () => {
    expect(toPageWithRows(0, 0, 10)).toBe(0)
    expect(toPageWithRows(30, 0, 10)).toBe(0)
  })
})
