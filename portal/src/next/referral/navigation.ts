const PREFETCH_HEADERS = ["purpose", "sec-purpose", "x-purpose", "x-moz"]

/**
 * Whether a person opens a page. Prefetches, frames, images, scripts and the
 * data requests of Next.js are not: a click that nobody made must not count,
 * and a hidden frame on a partner's site must not set a cookie.
 */
export const isPageNavigation = (method: string, headers: Headers) =>
  method === "GET" && asksForDocument(headers) && !isPrefetch(headers)

/** Browsers leave `sec-fetch-dest` out on plain http, but never `accept`. */
const asksForDocument = (headers: Headers) =>
  (headers.get("sec-fetch-dest") ?? "document") === "document" &&
  (headers.get("accept") ?? "").includes("text/html")

const isPrefetch = (headers: Headers) =>
  headers.has("next-router-prefetch") ||
  PREFETCH_HEADERS.some((name) =>
    /prefetch|preview|prerender/i.test(headers.get(name) ?? ""),
  )
