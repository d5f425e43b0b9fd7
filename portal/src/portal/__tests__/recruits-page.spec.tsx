/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react"
import { RecruitsPage } from "../pages/recruits-page.tsx"
import { renderPortal } from "./render-portal.tsx"

const recruit = (id: string, parent_id: string, level: number) => ({
  id,
  code: id,
  name: `Partner ${id}`,
  active: true,
  parent_id,
  level,
  recruits: 0,
  sales: [] as object[],
})

const answer = (recruits: object[], count = recruits.length) => ({
  "/partners/me/recruits": {
    recruiting_url: "https://shop.test/partners/sign-up?recruiter=ana",
    recruits,
    levels: [{ level: 1, count }],
  },
})

describe("Recruits", () => {
  it("puts each below whoever recruited them, with what they brought", async () => {
    renderPortal(
      <RecruitsPage />,
      answer([
        {
          ...recruit("ben", "ana", 1),
          sales: [{ currency_code: "eur", orders: 1, earned: 2.5 }],
        },
        { ...recruit("dea", "ana", 1), active: false },
        recruit("cem", "ben", 2),
      ]),
    )
    const ben = (await screen.findByText("Partner ben")).closest("li")
    within(ben as HTMLElement).getByText("Partner cem")
    within(ben as HTMLElement).getByText("1 order, €2.50 for you")
    expect(within(ben as HTMLElement).queryByText("Partner dea")).toBeNull()
    screen.getByText("Inactive")
    expect(screen.queryByText(/the first/)).toBeNull()
  })

  it("says when there are more than are shown", async () => {
    renderPortal(<RecruitsPage />, answer([recruit("ben", "ana", 1)], 501))
    await screen.findByText("These are the first 1 of 501.")
  })

  it("gives who has recruited nobody the link to do so", async () => {
    renderPortal(<RecruitsPage />, answer([]))
    await screen.findByText("You have not recruited anybody yet")
    screen.getByText("https://shop.test/partners/sign-up?recruiter=ana")
    screen.getByRole("button", { name: "Copy recruiting link" })
  })
})
