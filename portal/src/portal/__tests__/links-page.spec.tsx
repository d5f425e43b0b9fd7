/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { LinksPage } from "../pages/links-page.tsx"
import { renderPortal } from "./render-portal.tsx"

const link = (id: string | null, name: string, code: string | null) => ({
  id,
  name,
  code,
  url: `https://shop.test/r/ana${code ? `/${code}` : ""}`,
  destination: "/",
})

const recruit = (id: string, level: number, active = true) => ({
  id,
  code: id,
  name: `Partner ${id}`,
  active,
  parent_id: "ana",
  level,
  recruits: 0,
  sales: [],
})

const answers = {
  "/partner-portal": { portal: { entries: ["links", "recruits"] } },
  "/partners/me/links": {
    links: [link(null, "Home page", null), link("l1", "Shirts", "shirts")],
    count: 2,
    limit: 20,
    offset: 0,
  },
  "/partners/me/recruits": {
    recruiting_url: "https://shop.test/partners/sign-up?recruiter=ana",
    recruits: [recruit("ben", 1), recruit("cem", 2), recruit("dea", 1, false)],
    levels: [],
  },
}

describe("Links", () => {
  it("adds the ad to every link once it is a code that is counted", async () => {
    renderPortal(<LinksPage />, answers)
    const ad = await screen.findByLabelText("Ad (optional)")
    await screen.findByText("https://shop.test/r/ana/shirts")

    await userEvent.type(ad, "my ad")
    screen.getByText(/a letter first/)
    screen.getByText("https://shop.test/r/ana")

    await userEvent.clear(ad)
    await userEvent.type(ad, "news")
    screen.getByText("https://shop.test/r/ana?ad=news")
    const mail = screen.getAllByRole("link", { name: "E-mail" })[1]
    expect(mail.getAttribute("href")).toContain(
      encodeURIComponent("https://shop.test/r/ana/shirts?ad=news"),
    )
  })

  it("asks for the links of a recruit, of those who take part", async () => {
    const { asked } = renderPortal(<LinksPage />, answers)
    const who = await screen.findByLabelText("Who is credited")
    expect(
      within(who)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Me", "Partner ben (ben)"])

    await userEvent.selectOptions(who, "ben")
    await waitFor(() =>
      expect(
        asked.some(({ search }) => search.includes("recruit_id=ben")),
      ).toBe(true),
    )
  })

  it("does not ask for recruits where the store hides them", async () => {
    const { asked } = renderPortal(<LinksPage />, {
      ...answers,
      "/partner-portal": { portal: { entries: ["links"] } },
    })
    await screen.findByText("https://shop.test/r/ana")
    expect(asked.some(({ pathname }) => pathname.includes("recruits"))).toBe(
      false,
    )
  })

  it("draws a link's QR code in a window", async () => {
    renderPortal(<LinksPage />, answers)
    const [open] = await screen.findAllByRole("button", { name: "QR code" })
    await userEvent.click(open)
    const dialog = await screen.findByRole("dialog", {
      name: "QR code: Main link",
    })
    await within(dialog).findByTitle("QR code of https://shop.test/r/ana")
  })
})
