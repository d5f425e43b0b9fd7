const LONGEST_CODE = 30
/** A hyphen and six digits. */
const LONGEST_SUFFIX = 7

/**
 * A partner code made from a name and the store's prefix: "Müller & Söhne" with
 * prefix "vip-" is "vip-muller-sohne". The attempt (1, 2, 3 …) is appended from the
 * second on, for codes that are taken.
 *
 * @param fallback what stands in front where the name makes no code by itself
 */
export function proposePartnerCode(
  name: string,
  prefix: string | null,
  attempt: number,
  fallback = "partner-",
): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
  const withPrefix = `${prefix ?? ""}${slug}`
  const stem = (
    /^[a-z][a-z0-9_-]{2}/i.test(withPrefix)
      ? withPrefix
      : `${fallback}${withPrefix}`
  ).slice(0, LONGEST_CODE - LONGEST_SUFFIX)
  const code = stem.replace(/-+$/, "")
  return attempt === 1 ? code : `${code}-${attempt}`
}
