import type { Portal } from "medusa-partner-portal/client"

type Accent = NonNullable<Portal["accent"]>

/**
 * The store's colours, fonts and corners as values of the storefront's own CSS
 * variables, for the portal's pages only. The API has checked every value.
 */
export const portalStyle = (portal: Portal) =>
  [
    rule([
      ...accent(portal.accent),
      ["--serif", portal.heading_font],
      ["--sans", portal.body_font],
      ["--radius", px(portal.corner_radius)],
      ["font-family", portal.body_font && "var(--sans)"],
    ]),
    `@media (prefers-color-scheme: dark){${rule(accent(portal.accent_dark))}}`,
  ].join("\n")

const accent = (colors: Accent | null): [string, string | null][] =>
  colors
    ? [
        ["--accent", colors.color],
        ["--accent-strong", mixedWithInk(colors.color)],
        ["--on-accent", colors.text],
      ]
    : []

/** What a pointer over a button shows. */
const mixedWithInk = (color: string) =>
  `color-mix(in srgb, ${color} 88%, var(--ink))`

const px = (pixels: number | null) => (pixels === null ? null : `${pixels}px`)

const rule = (declarations: [string, string | null][]) =>
  `.portal{${declarations
    .flatMap(([name, value]) => (value === null ? [] : `${name}:${value};`))
    .join("")}}`
