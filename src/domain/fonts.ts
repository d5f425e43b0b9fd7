const LONGEST = 200

/** One family: letters, digits, blanks and hyphens. Nothing that ends a CSS value. */
const FAMILY = /^[\p{L}_][\p{L}\p{N} _-]*$/u

/** CSS' own words, which lose their meaning in quotes. */
const KEYWORDS = [
  "serif",
  "sans-serif",
  "monospace",
  "cursive",
  "fantasy",
  "system-ui",
  "ui-serif",
  "ui-sans-serif",
  "ui-monospace",
  "ui-rounded",
  "-apple-system",
  "BlinkMacSystemFont",
]

/** Whether a text names font families, with commas between them, and says nothing else. */
export function isFontList(text: string): boolean {
  return (
    text.length <= LONGEST &&
    families(text).every((name) => KEYWORDS.includes(name) || FAMILY.test(name))
  )
}

/** A list of font families as CSS takes it, each name in quotes. */
export function toFontStack(list: string): string {
  return families(list)
    .map((name) => (KEYWORDS.includes(name) ? name : `"${name}"`))
    .join(", ")
}

/** The families' names, whether they were written in quotes or not. */
function families(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"))
}
