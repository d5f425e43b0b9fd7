/** The first of a proxy chain's values: what the visitor's browser asked. */
const firstOf = (value: string | null) => value?.split(",")[0].trim()

/** Whether the visitor's own connection is https, proxies included. */
export const isHttps = (headers: Headers, protocol?: string) =>
  protocol === "https:" || firstOf(headers.get("x-forwarded-proto")) === "https"

/**
 * The store's origin as the visitor's browser knows it.
 *
 * Next.js names itself `localhost` in `nextUrl` when it listens on 127.0.0.1
 * behind a proxy; a redirect made from that would lead visitors nowhere. Only
 * their own browser sets these headers, so nobody else can choose the target.
 */
export const visitorOrigin = (
  headers: Headers,
  nextUrl: { protocol: string; host: string },
) => {
  const scheme = isHttps(headers, nextUrl.protocol) ? "https" : "http"
  const host =
    firstOf(headers.get("x-forwarded-host")) ||
    headers.get("host") ||
    nextUrl.host
  return `${scheme}://${host}`
}
