/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { LeadsPage } from "../pages/leads-page.tsx"
import { renderPortal } from "./render-portal.tsx"

const LEADS = "/partners/me/reports/leads"

const lead = {
  id: "1",
  person: "b***@example.com",
  source: "form",
  occurred_at: "2026-06-30T10:00:00.000Z",
  state: "standing",
  link_name: null,
  ad_code: null,
  orders: 0,
}

const page = (next_cursor: string | null, more = {}) => ({
  leads: [lead],
  count: 65,
  count_is_exact: true,
  limit: 20,
  offset: 0,
  next_cursor,
  ...more,
})

const pageOf = ({ searchParams }: URL) => ({
  after: searchParams.get("after"),
  offset: searchParams.get("offset"),
})

const turn = async (name: "Next" | "Previous") =>
  await userEvent.click(screen.getByRole("button", { name }))

describe("The pages of a list", () => {
  it("are read on from where the page before ends", async () => {
    const answers: Record<string, unknown> = { [LEADS]: page("behind-20") }
    const { asked } = renderPortal(<LeadsPage />, answers)
    await screen.findByText("Page 1 of 4")
    answers[LEADS] = page("behind-40")
    await turn("Next")
    await screen.findByText("Page 2 of 4")
    await waitFor(() => expect(asked).toHaveLength(2))
    answers[LEADS] = page("behind-60")
    await turn("Next")
    await screen.findByText("Page 3 of 4")
    await waitFor(() => expect(asked).toHaveLength(3))
    await turn("Previous")
    await screen.findByText("Page 2 of 4")
    expect(asked.map(pageOf)).toEqual([
      { after: null, offset: "0" },
      { after: "behind-20", offset: null },
      { after: "behind-40", offset: null },
    ])
  })

  it("are found by number where only that is known, and read on from there", async () => {
    const { asked } = renderPortal(
      <LeadsPage />,
      { [LEADS]: page("behind-60") },
      { path: "/?page=3" },
    )
    await screen.findByText("Page 3 of 4")
    await turn("Next")
    await waitFor(() => expect(asked).toHaveLength(2))
    await turn("Previous")
    await turn("Previous")
    await waitFor(() => expect(asked).toHaveLength(3))
    expect(asked.map(pageOf)).toEqual([
      { after: null, offset: "40" },
      { after: "behind-60", offset: null },
      { after: null, offset: "20" },
    ])
  })

  it("are found by number by who turns on before a page is there", async () => {
    const answers: Record<string, unknown> = { [LEADS]: page("behind-20") }
    const { asked } = renderPortal(<LeadsPage />, answers)
    await screen.findByText("Page 1 of 4")
    answers[LEADS] = new Promise(() => undefined)
    await turn("Next")
    await turn("Next")
    await waitFor(() => expect(asked).toHaveLength(3))
    expect(asked.map(pageOf).slice(1)).toEqual([
      { after: "behind-20", offset: null },
      { after: null, offset: "40" },
    ])
  })

  it("go on behind those that were counted, up to the last", async () => {
    const inexact = { count: 40, count_is_exact: false }
    const answers: Record<string, unknown> = {
      [LEADS]: page("behind-40", inexact),
    }
    renderPortal(<LeadsPage />, answers, { path: "/?page=2" })
    await screen.findByText("Page 2 of more than 2")
    answers[LEADS] = page(null, inexact)
    await turn("Next")
    await screen.findByText("Page 3 of 3")
    const next = screen.getByRole<HTMLButtonElement>("button", { name: "Next" })
    expect(next.disabled).toBe(true)
  })
})
