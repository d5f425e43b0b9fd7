import { isFontList } from "../../../domain/fonts"
import { FONT_STACKS, previewOf, readingOf, stackOf } from "../portal-look"

const NOTHING = {
  accent_color: "",
  accent_color_dark: "",
  heading_font: "",
  body_font: "",
  corner_radius: "",
}

describe("The preview of the portal", () => {
  it("shows each theme's own colour, with the text that is read best", () => {
    const values = {
      ...NOTHING,
      accent_color: "#1d5b45",
      accent_color_dark: "#8ccfae",
    }
    expect(previewOf(values, "light")).toMatchObject({
      accent: "#1d5b45",
      onAccent: "#ffffff",
    })
    expect(previewOf(values, "dark")).toMatchObject({
      accent: "#8ccfae",
      onAccent: "#000000",
    })
  })

  it("leaves out what is being typed and no value yet", () => {
    const typed = {
      ...NOTHING,
      accent_color: "#1d",
      heading_font: "Arial;}",
      corner_radius: "x",
    }
    expect(previewOf(typed, "light")).toEqual(previewOf(NOTHING, "light"))
  })
})

describe("How well a colour is read", () => {
  it("is told of colours alone", () => {
    expect(readingOf("", "light")).toBeNull()
    expect(readingOf("red", "light")).toBeNull()
  })

  it.each([
    ["#1d5b45", "light", false],
    ["#1d5b45", "dark", true],
    ["#ffee00", "light", true],
    ["#ffee00", "dark", false],
    ["#777777", "light", true],
    ["#767676", "light", false],
  ] as const)("%s on %s ground is too pale: %s", (color, theme, isPale) => {
    expect(readingOf(color, theme)?.isPale).toBe(isPale)
  })
})

describe("The lists of fonts", () => {
  it("are what the API takes, and are found again", () => {
    for (const [name, fonts] of Object.entries(FONT_STACKS)) {
      expect(isFontList(fonts)).toBe(true)
      expect(stackOf(fonts)).toBe(name)
    }
    expect(stackOf("Comic Sans MS")).toBeNull()
  })
})
