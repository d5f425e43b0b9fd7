import type { CSSProperties } from "react"
import type { Portal } from "../../client/types.ts"

/** The store's colours, fonts and corners as the portal's CSS variables. */
export const lookStyle = (look: Portal | undefined): CSSProperties => {
  if (!look) {
    return {}
  }
  const variables: Record<string, string | undefined> = {
    "--pp-accent-light": look.accent?.color,
    "--pp-on-accent-light": look.accent?.text,
    "--pp-accent-dark": look.accent_dark?.color,
    "--pp-on-accent-dark": look.accent_dark?.text,
    "--pp-heading-font": look.heading_font ?? undefined,
    "--pp-body-font": look.body_font ?? undefined,
    "--pp-radius":
      look.corner_radius === null ? undefined : `${look.corner_radius}px`,
  }
  return variables as CSSProperties
}
