import { readVisitor } from "../capture/visitor.ts"
import { createBrowserSdk, PortalError } from "../client/browser.ts"
import type { MedusaSdk, PortalSdk } from "../client/sdk.ts"
import { takesVisitor } from "../server/passed-on.ts"
import { begunSession, endsSessions } from "../server/session-change.ts"
import type { SessionStore } from "./session-store.ts"

type FetchInit = {
  method?: string
  body?: object
  headers?: Record<string, string | null>
}

const SIGN_OUT = "/session/end"

/**
 * Asks Medusa itself, for hosts that run no code: does in the browser what the portal's
 * handler does on a server, so any script of the page can read the token. The store's
 * `STORE_CORS` must name the page's origin.
 */
export const createDirectSdk = ({
  backendUrl,
  publishableKey,
  session,
}: {
  backendUrl: string
  publishableKey: string
  session: SessionStore
}): PortalSdk => {
  const medusa = createBrowserSdk(backendUrl)
  const headers = (): Record<string, string> => {
    const token = session.read()
    return {
      "x-publishable-api-key": publishableKey,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }
  }
  const ask = async <T>(path: unknown, init?: unknown): Promise<T> => {
    if (path === SIGN_OUT) {
      session.end()
      return { signed_out: true } as T
    }
    const route = String(path).slice(1)
    const { body: given, ...rest } = (init ?? {}) as FetchInit
    const { body, remember } = bodyOf(route, given)
    const answer = await medusa.client.fetch<T & object>(String(path), {
      ...rest,
      ...(given ? { body } : {}),
      headers: { ...rest.headers, ...headers() },
    })
    const begun = begunSession(route, answer)
    if (begun) {
      const { token, endsAt } = begun
      session.keep(token, {
        remember: remember === true,
        endsAt: endsAt === undefined ? undefined : Date.parse(endsAt),
      })
    }
    if (endsSessions(route)) {
      session.end()
    }
    return answer
  }
  return {
    client: { fetch: ask } as MedusaSdk["client"],
    fetchFile: async (path) => {
      const response = await fetch(backendUrl + path, { headers: headers() })
      if (!response.ok) {
        throw new PortalError(response.status, "")
      }
      return await response.blob()
    },
  }
}

/** What is sent of a body, and what is meant for this very page. */
const bodyOf = (
  route: string,
  given: object | undefined,
): { body?: object; remember?: unknown } => {
  if (given instanceof FormData) {
    return { body: given }
  }
  const { remember, ...filledIn } = { remember: false, ...given }
  const body = takesVisitor(route)
    ? { ...filledIn, visitor_id: readVisitor() }
    : filledIn
  return { body, remember }
}
