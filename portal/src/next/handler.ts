import { cookies } from "next/headers.js"
import type { PartnerCenterConfig } from "./config.ts"
import {
  SESSION_COOKIE,
  sessionCookieAttributes,
  toVisitorId,
  VISITOR_COOKIE,
} from "./cookies.ts"
import { isPassedOn, withVisitor } from "./passed-on.ts"
import { readSignInWish, sessionMaxAge } from "./session/session-lifetime.ts"
import { visitorHeaders } from "./visitor-headers.ts"
import { isHttps, visitorOrigin } from "./visitor-origin.ts"

type Context = { params: Promise<{ path: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

/** Ends the session: the only path that is answered here. */
const SIGN_OUT = "session/end"

const SIGN_IN = "store/partners/sign-in"
const VISIT = "store/partners/portal-visits"

/** Sets a password, which ends all sessions. */
const SET_PASSWORD = "store/partners/password"

/** Headers of an answer that a browser needs. */
const ANSWERED = ["content-type", "content-disposition", "retry-after"]

/** What every answer says: it is this partner's, and of no other type than it names. */
const ALWAYS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
}

/** What is sent on as it comes. A page of the API's must not become one of this store's. */
const FILES = ["text/csv"]

/**
 * Makes the route handler through which the portal in the browser reaches the store API.
 * It keeps the partner's token in an httpOnly cookie, where no script can read it, adds
 * it to what is passed on, and takes it out of every answer. Whatever changes something
 * must come from a page of this very origin.
 *
 * @example
 * // src/app/api/partners/[...path]/route.ts
 * export const { GET, POST, DELETE } = createPortalHandler(partnerCenter)
 */
export const createPortalHandler = (
  config: PartnerCenterConfig,
): { GET: Handler; POST: Handler; DELETE: Handler } => {
  const handle: Handler = async (request, { params }) => {
    const { path } = await params
    if (!isSafe(request)) {
      return refuse(403, "This request did not come from a page of this store")
    }
    if (path.join("/") === SIGN_OUT && request.method === "POST") {
      ;(await cookies()).delete(SESSION_COOKIE)
      return answer({ signed_out: true })
    }
    if (!isPassedOn(request.method, path)) {
      return refuse(404, "There is nothing here")
    }
    return await passOn(request, path, config)
  }
  return { GET: handle, POST: handle, DELETE: handle }
}

const passOn = async (
  request: Request,
  path: readonly string[],
  config: PartnerCenterConfig,
): Promise<Response> => {
  const jar = await cookies()
  const token = jar.get(SESSION_COOKIE)?.value
  const route = path.join("/")
  const visitorId = toVisitorId(jar.get(VISITOR_COOKIE)?.value)
  const { body: sent, remember } = await bodyOf(request, route, visitorId)
  const address = [config.backendUrl.replace(/\/$/, ""), ...path.map(encode)]
  let response: Response
  try {
    response = await fetch(address.join("/") + new URL(request.url).search, {
      method: request.method,
      headers: {
        ...visitorHeaders(request.headers, config),
        "content-type": "application/json",
        "x-publishable-api-key": config.publishableKey,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: sent,
      cache: "no-store",
      redirect: "manual",
    })
  } catch {
    return refuse(502, "The store could not be reached")
  }
  const headers = new Headers(ALWAYS)
  for (const name of ANSWERED) {
    const value = response.headers.get(name)
    if (value) {
      headers.set(name, value)
    }
  }
  const { status } = response
  const type = headers.get("content-type") ?? ""
  if (FILES.some((file) => type.startsWith(file))) {
    return new Response(response.body, { status, headers })
  }
  const said = type.includes("application/json") ? await read(response) : null
  if (!said) {
    return refuse(status < 400 ? 502 : status, "The store gave no answer")
  }
  const { token: given, ...body } = said
  // Such a token opens nothing yet.
  const isComplete = !body.mfa_required && !body.verification_required
  if (response.ok && typeof given === "string" && given && isComplete) {
    const endsAt = route === VISIT ? textOf(body.ends_at) : undefined
    const maxAge = sessionMaxAge({ endsAt, remember }, Date.now())
    const isSecure = isHttps(request.headers, new URL(request.url).protocol)
    jar.set(SESSION_COOKIE, given, sessionCookieAttributes(isSecure, maxAge))
  }
  if (response.ok && route === SET_PASSWORD) {
    jar.delete(SESSION_COOKIE)
  }
  return Response.json(body, { status, headers })
}

const textOf = (value: unknown) =>
  typeof value === "string" ? value : undefined

/** The object that an answer holds; null where it is none. */
const read = async (
  response: Response,
): Promise<Record<string, unknown> | null> => {
  try {
    const said: unknown = await response.json()
    return typeof said === "object" && !Array.isArray(said)
      ? (said as Record<string, unknown> | null)
      : null
  } catch {
    return null
  }
}

/** What is passed on of a request's body, and what was meant for this handler. */
const bodyOf = async (
  request: Request,
  route: string,
  visitorId: string | undefined,
): Promise<{ body?: string; remember: boolean }> => {
  if (request.method !== "POST") {
    return { remember: false }
  }
  const text = await request.text()
  return route === SIGN_IN
    ? readSignInWish(text)
    : { body: withVisitor(route, text, visitorId), remember: false }
}

const encode = (part: string) => encodeURIComponent(part)

/** Reading changes nothing; what changes something must be asked by a page from here. */
const isSafe = (request: Request): boolean => {
  if (request.method === "GET") {
    return true
  }
  const origin = request.headers.get("origin")
  return origin === visitorOrigin(request.headers, new URL(request.url))
}

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: ALWAYS })

const refuse = (status: number, message: string) =>
  answer({ type: "not_allowed", message }, status)
