import { isFontList, toFontStack } from "../fonts"

describe("a list of fonts", () => {
  it.each([
    "Georgia",
    "Source Sans 3, Arial, sans-serif",
    "\"Iowan Old Style\", 'Palatino', serif",
    "-apple-system, system-ui",
    "Größe",
  ])("may be %s", (list) => {
    expect(isFontList(list)).toBe(true)
  })

  it.each([
    "",
    "Arial,",
    "Arial; color: red",
    "Arial} body{display:none",
    "url(https://evil.example/x)",
    'Arial", "x',
    "Arial\\",
    "<style>",
    "var(--x)",
    "3D Font",
    "a".repeat(201),
  ])("may not be %s", (list) => {
    expect(isFontList(list)).toBe(false)
  })

  it("is written for CSS with names in quotes and keywords without", () => {
    expect(toFontStack("'Source Sans 3', Arial , sans-serif")).toBe(
      '"Source Sans 3", "Arial", sans-serif',
    )
  })
})
