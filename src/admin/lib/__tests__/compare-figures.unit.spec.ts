import { barLength, changeOf, rateOf } from "../compare-figures"

describe("A figure beside the one before", () => {
  it("rose or fell by a part of it", () => {
    expect(changeOf({ current: 150, previous: 100 })).toBe(0.5)
    expect(changeOf({ current: 0, previous: 40 })).toBe(-1)
    // More was taken back than earned, and then less.
    expect(changeOf({ current: 10, previous: -10 })).toBe(2)
  })

  it("is compared with nothing where there was nothing", () => {
    expect(changeOf({ current: 5, previous: 0 })).toBeNull()
    expect(rateOf(3, 0)).toBeNull()
    expect(rateOf(3, 12)).toBe(0.25)
  })
})

describe("A bar", () => {
  it("is as long as its share of the longest, and seen if it is anything", () => {
    expect(barLength(30, 120)).toBe(25)
    expect(barLength(0.01, 120)).toBe(1)
    expect(barLength(0, 120)).toBe(0)
    expect(barLength(-5, 0)).toBe(0)
  })
})
