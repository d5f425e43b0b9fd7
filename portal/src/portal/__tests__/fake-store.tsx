import { render } from "@testing-library/react"
import type { ReactElement } from "react"
import { Router } from "wouter"
import { memoryLocation } from "wouter/memory-location"
import { PortalProvider } from "../portal-provider.tsx"

export type Sent = { path: string; body: unknown }

type Answer = { status: number; body: unknown }

/**
 * Renders a page whose forms are sent to a store that keeps what it was sent.
 *
 * @param answers - by method and path below `/store`, with the query where that decides;
 *   anything else is a 404.
 */
export const renderForm = (
  page: ReactElement,
  answers: Record<string, Answer>,
  path = "/",
) => {
  const sent: Sent[] = []
  globalThis.fetch = ((
    address: string,
    { method, body }: { method: string; body?: string | FormData },
  ) => {
    const { pathname, search } = new URL(address)
    const route = pathname.replace("/api/store", "")
    if (method !== "GET") {
      sent.push({ path: route, body: toSent(body) })
    }
    const answer = answers[`${method} ${route}${search}`] ??
      answers[`${method} ${route}`] ?? { status: 404, body: {} }
    return Promise.resolve({
      ok: answer.status < 300,
      status: answer.status,
      json: () => Promise.resolve(answer.body),
    })
  }) as unknown as typeof fetch
  const { hook, searchHook, history } = memoryLocation({ path, record: true })
  render(
    <PortalProvider basePath="/partners" apiUrl="http://store.test/api">
      <Router hook={hook} searchHook={searchHook}>
        <div className="partner-portal">{page}</div>
      </Router>
    </PortalProvider>,
  )
  return { sent, history }
}

/** What a form with a file holds as it is, all else as its JSON says. */
const toSent = (body: string | FormData | undefined): unknown =>
  typeof body === "string" ? JSON.parse(body) : body

export const ok = (body: unknown): Answer => ({ status: 200, body })

export const refused = (
  status: number,
  message: string,
  code?: string,
): Answer => ({ status, body: { message, code } })
