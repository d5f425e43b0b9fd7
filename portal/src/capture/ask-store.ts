/** How the script reaches the store API. */
export type CaptureConfig = {
  backendUrl: string
  publishableKey: string
  /** How long a visitor is remembered, in days. */
  cookieDays: number
}

/** A shop must not wait for tracking, in milliseconds. */
const LONGEST_MS = 5000

/**
 * Posts to the store API, also when the visitor leaves the page meanwhile.
 *
 * @param path - its parts below `/store`.
 * @returns what it answers; null when it refuses, is slow or cannot be reached.
 */
export const askStore = async (
  { backendUrl, publishableKey }: CaptureConfig,
  path: readonly string[],
  body: Record<string, string | undefined>,
): Promise<Record<string, unknown> | null> => {
  try {
    const address = [backendUrl.replace(/\/$/, ""), "store"]
    const parts = path.map(encodeURIComponent)
    const response = await fetch([...address, ...parts].join("/"), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": publishableKey,
      },
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
