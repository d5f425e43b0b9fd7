/** @jest-environment jsdom */
import { cleanup, render, waitFor } from "@testing-library/react"
import { LeadForm } from "../forms/lead-form.tsx"
import { PartnerPortal } from "../partner-portal.tsx"
import "./render-portal.tsx"

const LOOK = {
  entries: ["welcome"],
  logo_url: "http://store.test/logo.png",
  accent: { color: "#1d5b45", text: "#ffffff" },
}

const answerLook = () => {
  globalThis.fetch = ((address: string) => {
    const isLook = address.includes("/store/partner-portal")
    return Promise.resolve({
      ok: isLook,
      status: isLook ? 200 : 401,
      json: () => Promise.resolve(isLook ? { portal: LOOK } : {}),
    })
  }) as unknown as typeof fetch
}

const portal = <PartnerPortal basePath="/partners" apiUrl="/api/partners" />

const linkTo = (rel: string) =>
  document.head.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`)

beforeEach(() => {
  answerLook()
  window.history.replaceState(null, "", "/partners")
  document.head.innerHTML = "<title>Partners of Ink</title>"
})

afterEach(cleanup)

describe("the portal on a home screen", () => {
  it("is offered under the page's name and in the store's colours", async () => {
    const { unmount } = render(portal)
    await waitFor(() => expect(linkTo("manifest")).not.toBeNull())
    const { pathname, searchParams } = new URL(linkTo("manifest")!.href)
    expect(pathname).toBe("/api/partners/manifest.webmanifest")
    expect(Object.fromEntries(searchParams)).toEqual({
      start: "/partners",
      name: "Partners of Ink",
      color: "#1d5b45",
      text: "#ffffff",
    })
    expect(linkTo("apple-touch-icon")?.href).toBe(LOOK.logo_url)

    unmount()
    expect(linkTo("manifest")).toBeNull()
    expect(linkTo("apple-touch-icon")).toBeNull()
  })

  it("leaves the host's own manifest alone", async () => {
    document.head.innerHTML = '<link rel="manifest" href="/shop.webmanifest">'
    const { container } = render(portal)
    // The sign-in is there: everything has been asked for.
    await waitFor(() => expect(container.querySelector("form")).not.toBeNull())
    expect(document.head.querySelectorAll("link")).toHaveLength(1)
  })

  it("is no business of a form on one of the store's pages", async () => {
    const { container } = render(<LeadForm apiUrl="/api/partners" />)
    await waitFor(() =>
      expect(container.querySelector("button")).not.toBeNull(),
    )
    expect(linkTo("manifest")).toBeNull()
  })
})
