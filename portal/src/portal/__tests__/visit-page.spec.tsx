/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import { StrictMode } from "react"
import { VisitPage } from "../pages/visit-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const VISITS = "POST /partners/portal-visits"

const visit = (answers: Parameters<typeof renderForm>[1]) =>
  renderForm(
    <StrictMode>
      <VisitPage />
    </StrictMode>,
    answers,
    "/visit",
  )

beforeEach(() => {
  window.history.replaceState(null, "", "/partners/visit#once")
})

describe("An admin's visit", () => {
  it("redeems the code once, out of the address, and opens the portal", async () => {
    const { sent, history } = visit({ [VISITS]: ok({ ends_at: "2026" }) })
    expect(window.location.hash).toBe("")
    await waitFor(() => expect(history).toContain("/"))
    expect(sent).toEqual([
      { path: "/partners/portal-visits", body: { code: "once" } },
    ])
  })

  it("says so when the code was used", async () => {
    visit({ [VISITS]: refused(401, "") })
    await screen.findByText(/opens once/)
  })

  it("says so when there is none", () => {
    window.history.replaceState(null, "", "/partners/visit")
    visit({})
    screen.getByText(/opens once/)
  })
})
