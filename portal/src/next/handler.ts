import { cookies } from "next/headers.js"
import { answerPortal } from "../server/answer-portal.ts"
import type { PartnerCenterConfig } from "../server/config.ts"
import {
  SESSION_COOKIE,
  sessionCookieAttributes,
  toVisitorId,
  VISITOR_COOKIE,
} from "../server/cookies.ts"
import { environmentConfig } from "../server/environment.ts"

type Context = { params: Promise<{ path: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

/**
 * Makes the route handler through which the portal in the browser reaches the store API.
 * It keeps the partner's token in an httpOnly cookie, where no script can read it, adds
 * it to what is passed on, and takes it out of every answer. Whatever changes something
 * must come from a page of this very origin.
 *
 * @param config - from the environment when left out (`environmentConfig`).
 * @example
 * // src/app/api/partners/[...path]/route.ts
 * export const { GET, POST, DELETE } = createPortalHandler()
 */
export const createPortalHandler = (
  config: PartnerCenterConfig = environmentConfig,
): { GET: Handler; POST: Handler; DELETE: Handler } => {
  const handle: Handler = async (request, { params }) => {
    const { path } = await params
    const jar = await cookies()
    return await answerPortal(request, path, config, {
      visitorId: () => toVisitorId(jar.get(VISITOR_COOKIE)?.value),
      read: () => jar.get(SESSION_COOKIE)?.value,
      write: (token, secure, maxAge) => {
        jar.set(SESSION_COOKIE, token, sessionCookieAttributes(secure, maxAge))
      },
      end: () => {
        jar.delete(SESSION_COOKIE)
      },
    })
  }
  return { GET: handle, POST: handle, DELETE: handle }
}
