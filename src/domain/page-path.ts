/**
 * The path of one page of the storefront.
 * @param pattern a path in which `:handle` stands for which
 */
export function pagePath(pattern: string, handle: string): string {
  // A category's handle may have several parts.
  const parts = handle.split("/").map(encodeURIComponent)
  return pattern.replace(":handle", () => parts.join("/"))
}
