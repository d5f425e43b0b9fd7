/** A colour as a colour picker writes it: `#rrggbb`. */
export const COLOR = /^#[0-9a-fA-F]{6}$/

const WHITE = "#ffffff"
const BLACK = "#000000"

/** What WCAG 2.2 AA asks of text. */
export const READABLE_CONTRAST = 4.5

/** WCAG's contrast of two colours (`#rrggbb`), from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  )
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * White or black, whichever is read more easily on a colour. One of them always passes
 * AA: the worst colour leaves both at 4.58.
 */
export function readableOn(color: string): string {
  return contrast(WHITE, color) >= contrast(BLACK, color) ? WHITE : BLACK
}

/** WCAG's relative luminance, from 0 (black) to 1 (white). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045
    ? channel / 12.92
    : ((channel + 0.055) / 1.055) ** 2.4
}
