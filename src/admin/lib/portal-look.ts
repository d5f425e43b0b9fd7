import {
  COLOR,
  contrast,
  READABLE_CONTRAST,
  readableOn,
} from "../../domain/colors"
import { isFontList, toFontStack } from "../../domain/fonts"

export type Theme = "light" | "dark"

/** Fonts that every computer has, or has something like. */
export const FONT_STACKS = {
  system: "system-ui, sans-serif",
  humanist: "Seravek, Gill Sans Nova, Ubuntu, Calibri, sans-serif",
  geometric: "Avenir, Montserrat, Corbel, sans-serif",
  rounded: "ui-rounded, Quicksand, Comfortaa, sans-serif",
  serif: "Charter, Georgia, Cambria, serif",
  oldStyle: "Iowan Old Style, Palatino Linotype, serif",
  slab: "Rockwell, Rockwell Nova, Roboto Slab, serif",
  mono: "ui-monospace, Menlo, Consolas, monospace",
} as const

export type FontStack = keyof typeof FONT_STACKS

/** The name of the list that a setting is, null for one that somebody wrote. */
export const stackOf = (fonts: string): FontStack | null =>
  (Object.keys(FONT_STACKS) as FontStack[]).find(
    (name) => FONT_STACKS[name] === fonts,
  ) ?? null

/** What a portal usually stands on; storefronts have grounds of their own. */
const GROUNDS = {
  light: { ground: "#ffffff", ink: "#18181b", accent: "#18181b" },
  dark: { ground: "#18181b", ink: "#fafafa", accent: "#fafafa" },
} as const

interface LookValues {
  accent_color: string
  accent_color_dark: string
  heading_font: string
  body_font: string
  corner_radius: string
}

const USUAL_RADIUS = 8

/** A theme's colours, fonts and corners for a preview; what cannot be read is left out. */
export const previewOf = (values: LookValues, theme: Theme) => {
  const { ground, ink, accent: usual } = GROUNDS[theme]
  const chosen =
    theme === "light" ? values.accent_color : values.accent_color_dark
  const accent = COLOR.test(chosen) ? chosen : usual
  const typedRadius = Number(values.corner_radius)
  return {
    ground,
    ink,
    accent,
    onAccent: readableOn(accent),
    headingFont: fontOf(values.heading_font),
    bodyFont: fontOf(values.body_font),
    radius:
      values.corner_radius.trim() && typedRadius >= 0
        ? typedRadius
        : USUAL_RADIUS,
  }
}

/**
 * How well a colour is read: the text on it (white or black, always readable) and itself
 * as text on the theme's usual ground; null for what is no colour.
 */
export const readingOf = (color: string, theme: Theme) => {
  if (!COLOR.test(color)) {
    return null
  }
  const onAccent = readableOn(color)
  const onGround = contrast(color, GROUNDS[theme].ground)
  return {
    text: onAccent === "#ffffff" ? ("white" as const) : ("black" as const),
    textContrast: contrast(onAccent, color),
    groundContrast: onGround,
    isPale: onGround < READABLE_CONTRAST,
  }
}

const fontOf = (fonts: string): string | undefined =>
  fonts.trim() && isFontList(fonts) ? toFontStack(fonts) : undefined
