import { timeoutOf, type PartnerCenterConfig } from "../server/config.ts"

/**
 * Posts to the store API with plain `fetch`: it runs on the Edge as well as in
 * Node.js, and middleware stays small without an SDK.
 *
 * @throws Error when the API is unreachable, slow, or answers with an error.
 */
export const postToStore = async (
  config: PartnerCenterConfig,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<unknown> => {
  const response = await fetch(
    `${config.backendUrl.replace(/\/$/, "")}${path}`,
    {
      method: "POST",
      headers: {
        ...headers,
        "content-type": "application/json",
        "x-publishable-api-key": config.publishableKey,
      },
      body: JSON.stringify(body),
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutOf(config)),
    },
  )
  if (!response.ok) {
    throw new Error(`POST ${path} was answered with ${response.status}`)
  }
  return response.json()
}

/**
 * Says on the server's log that tracking failed. Tracking must never break a
 * page or a cart, but a store owner must be able to see that it does not work.
 */
export const warnNotTracked = (what: string, error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.warn(`medusa-partner-portal: ${what} was not recorded: ${reason}`)
}
