import { contrast, READABLE_CONTRAST, readableOn } from "../colors"

describe("the contrast of two colours", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#000000", 21],
    ["#777777", "#ffffff", 4.48],
    ["#ff0000", "#ffffff", 4],
    ["#1d5b45", "#1D5B45", 1],
  ])("of %s and %s is %d", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1)
  })
})

describe("the text on a colour", () => {
  it.each([
    ["#1d5b45", "#ffffff"],
    ["#8ccfae", "#000000"],
    ["#ffee00", "#000000"],
    ["#0000ff", "#ffffff"],
  ])("on %s is %s", (color, text) => {
    expect(readableOn(color)).toBe(text)
  })

  it("can be read on every grey", () => {
    for (let grey = 0; grey < 256; grey++) {
      const color = `#${grey.toString(16).padStart(2, "0").repeat(3)}`
      expect(contrast(readableOn(color), color)).toBeGreaterThan(
        READABLE_CONTRAST,
      )
    }
  })
})
