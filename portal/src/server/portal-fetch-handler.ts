import type { PartnerCenterConfig } from "./config.ts"
import { answerPortal } from "./answer-portal.ts"
import { openCookieJar } from "./cookie-jar.ts"
import { refuse } from "./replies.ts"

const METHODS = ["GET", "POST", "DELETE"]

/**
 * Makes the handler through which the portal in the browser reaches the store API, for
 * any server that speaks the web's `Request` and `Response`: SvelteKit, Remix, Astro,
 * Nuxt, Hono, Bun, Deno. It is what `createPortalHandler` is for Next.js: the partner's
 * token is in an httpOnly cookie that no script can read, and whatever changes something
 * must come from a page of this very origin.
 *
 * @param basePath - where the server hands requests to it, as the browser knows the path.
 *
 * @example
 * // Astro: src/pages/api/partners/[...path].ts
 * const handle = createPortalFetchHandler(partnerCenter, { basePath: "/api/partners" })
 * export const ALL: APIRoute = ({ request }) => handle(request)
 */
export const createPortalFetchHandler = (
  config: PartnerCenterConfig,
  { basePath }: { basePath: string },
): ((request: Request) => Promise<Response>) => {
  const base = `${basePath.replace(/\/+$/, "")}/`
  return async (request) => {
    if (!METHODS.includes(request.method)) {
      return refuse(405, "This method is not known here")
    }
    const { pathname } = new URL(request.url)
    const path = pathname.startsWith(base)
      ? partsOf(pathname.slice(base.length))
      : null
    if (!path) {
      return refuse(404, "There is nothing here")
    }
    const jar = openCookieJar(request.headers)
    const response = await answerPortal(request, path, config, jar)
    const cookie = jar.setCookie()
    if (cookie) {
      response.headers.append("set-cookie", cookie)
    }
    return response
  }
}

/** The decoded parts of a path; null where its encoding is damaged. */
const partsOf = (path: string): string[] | null => {
  try {
    return path.split("/").map(decodeURIComponent)
  } catch {
    return null
  }
}
