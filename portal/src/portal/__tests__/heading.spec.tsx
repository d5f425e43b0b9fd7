/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { lazy, Suspense } from "react"
import { Link, Route } from "wouter"
import { Heading, useFocusOfDeparture } from "../ui/heading.tsx"
import { renderPortal } from "./render-portal.tsx"

/** A portal of two pages, the second of which arrives when it is let. */
const renderTwoPages = () => {
  let arrive: () => void
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const Late = lazy(async () => {
    await arrival
    return { default: () => <Heading title="Leads" /> }
  })
  const Portal = () => {
    useFocusOfDeparture()
    return (
      <>
        <Link href="/leads">To the leads</Link>
        <Link href="/ledger">To the ledger</Link>
        <Suspense>
          <Route path="/">
            <Heading title="Welcome" />
          </Route>
          <Route path="/leads" component={Late} />
        </Suspense>
      </>
    )
  }
  renderPortal(<Portal />, {})
  return async () => {
    await act(async () => {
      arrive()
      await arrival
    })
    return await screen.findByRole("heading", { name: "Leads" })
  }
}

describe("The title of a page", () => {
  it("has the focus after the way from another page", async () => {
    const arrive = renderTwoPages()
    await userEvent.click(screen.getByRole("link", { name: "To the leads" }))
    const title = await arrive()
    expect(document.activeElement).toBe(title)
  })

  it("does not take it from who has gone on while the page was loaded", async () => {
    const arrive = renderTwoPages()
    await userEvent.click(screen.getByRole("link", { name: "To the leads" }))
    await userEvent.tab()
    await arrive()
    expect(document.activeElement).toBe(
      screen.getByRole("link", { name: "To the ledger" }),
    )
  })
})
