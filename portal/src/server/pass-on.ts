import type { PartnerCenterConfig } from "./config.ts"
import { readSignInWish, sessionMaxAge } from "./session-lifetime.ts"
import { visitorHeaders } from "./visitor-headers.ts"
import { isHttps } from "./visitor-origin.ts"
import { isUpload, withVisitor } from "./passed-on.ts"
import { ALWAYS, refuse } from "./replies.ts"
import { begunSession, endsSessions } from "./session-change.ts"
import type { SessionJar } from "./session-jar.ts"

const JSON_TYPE = "application/json"
const SIGN_IN = "store/partners/sign-in"

/** Headers of an answer that a browser needs. */
const ANSWERED = ["content-type", "content-disposition", "retry-after"]

/** What is sent on as it comes. A page of the API's must not become one of this store's. */
const FILES = ["text/csv", "application/pdf", "image/png", "image/jpeg"]

/**
 * Asks the store API in the partner's name and answers with what it says, without the
 * token, which goes into the jar.
 *
 * @param path - the parts of the API's path, decoded; what may be asked is decided before.
 */
export const passOn = async (
  request: Request,
  path: readonly string[],
  config: PartnerCenterConfig,
  jar: SessionJar,
): Promise<Response> => {
  const token = jar.read()
  const route = path.join("/")
  if (isUpload(request.headers) && !token) {
    return refuse(401, "Sign in to send files")
  }
  const { body: sent, type, remember } = await bodyOf(request, route, jar)
  const address = [config.backendUrl.replace(/\/$/, ""), ...path.map(encode)]
  let response: Response
  try {
    response = await fetch(address.join("/") + new URL(request.url).search, {
      method: request.method,
      headers: {
        ...visitorHeaders(request.headers, config),
        "content-type": type,
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
  const answered = headers.get("content-type") ?? ""
  if (FILES.some((file) => answered.startsWith(file))) {
    return new Response(response.body, { status, headers })
  }
  const said = answered.includes(JSON_TYPE) ? await read(response) : null
  if (!said) {
    return refuse(status < 400 ? 502 : status, "The store gave no answer")
  }
  const { token: _kept, ...body } = said
  const begun = response.ok ? begunSession(route, said) : null
  if (begun) {
    const { endsAt } = begun
    const maxAge = sessionMaxAge({ endsAt, remember }, Date.now())
    const isSecure = isHttps(request.headers, new URL(request.url).protocol)
    jar.write(begun.token, isSecure, maxAge)
  }
  if (response.ok && endsSessions(route)) {
    jar.end()
  }
  return Response.json(body, { status, headers })
}

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

type SentBody = {
  body?: string | ArrayBuffer
  type: string
  /** What was meant for this handler. */
  remember: boolean
}

/** What is passed on of a request's body: forms with files byte by byte, all else as JSON. */
const bodyOf = async (
  request: Request,
  route: string,
  jar: SessionJar,
): Promise<SentBody> => {
  const json = { type: JSON_TYPE, remember: false }
  if (request.method !== "POST") {
    return json
  }
  if (isUpload(request.headers)) {
    const type = request.headers.get("content-type") ?? ""
    return { ...json, type, body: await request.arrayBuffer() }
  }
  const text = await request.text()
  return route === SIGN_IN
    ? { ...json, ...readSignInWish(text) }
    : { ...json, body: withVisitor(route, text, jar.visitorId()) }
}

const encode = (part: string) => encodeURIComponent(part)
