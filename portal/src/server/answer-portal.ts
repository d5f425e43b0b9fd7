import type { PartnerCenterConfig } from "./config.ts"
import { visitorOrigin } from "./visitor-origin.ts"
import { passOn } from "./pass-on.ts"
import { isPassedOn } from "./passed-on.ts"
import { answer, refuse } from "./replies.ts"
import type { SessionJar } from "./session-jar.ts"
import { answerWebApp } from "./web-app.ts"

/** Ends the session. */
const SIGN_OUT = "session/end"

/**
 * Answers one request of the portal in the browser. The partner's token stays in the
 * jar: it is added to what is passed on to the store API, and taken out of every answer.
 * Whatever changes something must come from a page of this very origin. Never throws for
 * what the API answers, or when it does not.
 *
 * @param path - the parts of the path below the handler's own, decoded.
 */
export const answerPortal = async (
  request: Request,
  path: readonly string[],
  config: PartnerCenterConfig,
  jar: SessionJar,
): Promise<Response> => {
  if (!isSafe(request)) {
    return refuse(403, "This request did not come from a page of this store")
  }
  if (path.join("/") === SIGN_OUT && request.method === "POST") {
    jar.end()
    return answer({ signed_out: true })
  }
  const webApp = answerWebApp(request, path)
  if (webApp) {
    return webApp
  }
  if (!isPassedOn(request.method, path)) {
    return refuse(404, "There is nothing here")
  }
  return await passOn(request, path, config, jar)
}

/** Reading changes nothing; what changes something must be asked by a page from here. */
const isSafe = (request: Request): boolean => {
  if (request.method === "GET") {
    return true
  }
  const origin = request.headers.get("origin")
  return origin === visitorOrigin(request.headers, new URL(request.url))
}
