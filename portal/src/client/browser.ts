import type { MedusaSdk } from "./sdk.ts"

/** What the API answered instead of what was asked for. */
export class PortalError extends Error {
  readonly status: number
  /** What the API calls the error, for those that it tells apart. */
  readonly code: string | undefined

  constructor(status: number, message: string, code?: string) {
    super(message)
    this.name = "PortalError"
    this.status = status
    this.code = code
  }
}

type FetchInit = {
  method?: string
  query?: Record<string, unknown>
  body?: unknown
  /** null: not sent. */
  headers?: Record<string, string | null>
}

/**
 * The part of `@medusajs/js-sdk` that this package's functions need, for the browser:
 * a few lines instead of the whole SDK, since it is part of the portal's first load.
 *
 * @param url - address of the storefront's portal handler, for example `/api/partners`.
 * @throws PortalError (from each call) with the API's message and status; status 0 when
 *   nothing answered.
 */
export const createBrowserSdk = (url: string): MedusaSdk => ({
  client: {
    fetch: async <T>(path: unknown, init?: unknown): Promise<T> => {
      const { method = "GET", query, body, headers } = (init ?? {}) as FetchInit
      const response = await fetch(withQuery(`${url}${String(path)}`, query), {
        method,
        headers: {
          accept: "application/json",
          ...(body === undefined || body instanceof FormData
            ? {}
            : { "content-type": "application/json" }),
          ...defined(headers),
        },
        body:
          body === undefined || body instanceof FormData
            ? body
            : JSON.stringify(body),
        credentials: "same-origin",
      }).catch(() => {
        throw new PortalError(0, "The store could not be reached")
      })
      const answer: unknown = await response.json().catch(() => null)
      if (!response.ok) {
        throw new PortalError(
          response.status,
          textOf(answer, "message") ?? "",
          textOf(answer, "code"),
        )
      }
      return answer as T
    },
  } as MedusaSdk["client"],
})

/** An address with what is defined of a query. */
export const withQuery = (
  address: string,
  query: Record<string, unknown> = {},
): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") {
      params.set(name, String(value))
    }
  }
  const search = params.toString()
  return search ? `${address}?${search}` : address
}

const defined = (headers: FetchInit["headers"] = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  )

/** A text of an answer that says what went wrong. */
const textOf = (
  answer: unknown,
  name: "message" | "code",
): string | undefined => {
  const value =
    answer !== null && typeof answer === "object"
      ? (answer as Record<string, unknown>)[name]
      : undefined
  return typeof value === "string" ? value : undefined
}
