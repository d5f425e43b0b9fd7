import { render } from "@testing-library/react"
import type { ReactElement } from "react"
import { Router } from "wouter"
import { memoryLocation } from "wouter/memory-location"
import { PortalProvider } from "../portal-provider.tsx"

// What browsers have and jsdom lacks: it draws nothing, and everything has been scrolled to.
HTMLCanvasElement.prototype.getContext = () => null
Object.assign(globalThis, {
  IntersectionObserver: class {
    constructor(private readonly tell: (seen: object[]) => void) {}
    observe() {
      this.tell([{ isIntersecting: true }])
    }
    disconnect() {}
  },
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
})

export type Answers = Record<string, unknown>

/**
 * Renders a page as the portal does, at an address of its own.
 *
 * @param answers - what the API answers, by path below `/store`; anything else is a 404.
 * @returns the addresses that were asked for.
 */
export const renderPortal = (
  page: ReactElement,
  answers: Answers,
  { path = "/", locale = "en" } = {},
) => {
  const asked: URL[] = []
  globalThis.fetch = ((address: string) => {
    const url = new URL(address)
    asked.push(url)
    const body = answers[url.pathname.replace("/api/store", "")]
    return Promise.resolve({
      ok: body !== undefined,
      status: body === undefined ? 404 : 200,
      json: () => Promise.resolve(body ?? { message: "Not found" }),
    })
  }) as unknown as typeof fetch
  const { hook, searchHook } = memoryLocation({ path })
  render(
    <PortalProvider
      basePath="/partners"
      apiUrl="http://store.test/api"
      locale={locale}
    >
      <Router hook={hook} searchHook={searchHook}>
        <div className="partner-portal">{page}</div>
      </Router>
    </PortalProvider>,
  )
  return { asked }
}
