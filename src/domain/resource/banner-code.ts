export interface Banner {
  /** Where the picture is. */
  url: string
  /** Pixels; null where they are not known. */
  width: number | null
  height: number | null
  /** What the picture says, for those who do not see it. */
  alt: string
}

/** The HTML by which a partner shows a banner that leads to the store. */
export function toBannerCode(banner: Banner, link: string): string {
  const { url, width, height, alt } = banner
  const picture = [
    `src="${escapeAttribute(url)}"`,
    `alt="${escapeAttribute(alt)}"`,
    ...(width && height ? [`width="${width}"`, `height="${height}"`] : []),
  ].join(" ")
  // Search engines ask that paid links say so.
  return `<a href="${escapeAttribute(link)}" rel="sponsored" target="_blank"><img ${picture}></a>`
}

function escapeAttribute(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
}
