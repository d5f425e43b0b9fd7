import type { HttpClient } from "../http/helpers/api"

/** Calls a store in another process over HTTP; redirects are not followed. */
export function createFetchClient(baseUrl: string): HttpClient {
  async function call<Data>(
    method: string,
    path: string,
    { headers, params, body }: Call,
  ) {
    const answer = await fetch(`${baseUrl}${path}${queryOf(params)}`, {
      method,
      redirect: "manual",
      headers: { ...headers, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      data: (isJson(answer) ? JSON.parse(text) : text) as Data,
    }
  }
  return {
    get: async (path, config) => await call("GET", path, { ...config }),
    post: async (path, body, config) =>
      await call("POST", path, { ...config, body }),
    delete: async (path, config) => await call("DELETE", path, { ...config }),
  }
}

interface Call {
  headers?: Record<string, string>
  params?: Record<string, unknown>
  body?: unknown
}

function queryOf(params: Record<string, unknown> = {}): string {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
  return query.size > 0 ? `?${query}` : ""
}

function isJson({ headers }: Response): boolean {
  return headers.get("content-type")?.includes("application/json") ?? false
}
