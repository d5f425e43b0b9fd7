/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { EmailsPage } from "../pages/emails-page.tsx"
import { renderPortal } from "./render-portal.tsx"

const BODY =
  '<p>Hello,<br />look at <a href="https://shop.test/r/ana">this shop</a>:</p><ul><li>Shirts</li><li>Hats</li></ul><p><a href="https://shop.test">https://shop.test</a></p>'

const email = {
  id: "e1",
  kind: "email_copy",
  name: "Spring",
  description: null,
  ends_at: "2026-06-30T10:00:00.000Z",
  link: "https://shop.test/r/ana",
  file: null,
  alt: null,
  embed_code: null,
  subject: "New shirts",
  body: BODY,
}

const answer = (resources: object[]) => ({
  "/partners/me/resources": {
    resources,
    count: resources.length,
    limit: 20,
    offset: 0,
  },
})

describe("E-mail copy", () => {
  it("is shown with its formatting and copied as text with the addresses", async () => {
    const reader = userEvent.setup()
    const { asked } = renderPortal(<EmailsPage />, answer([email]))
    await screen.findByRole("link", { name: "this shop" })
    expect(asked[0]?.searchParams.get("kind")).toBe("email_copy")
    screen.getByText("Until Jun 30, 2026")

    await reader.click(screen.getByRole("button", { name: "Copy as text" }))
    expect(await navigator.clipboard.readText()).toBe(
      [
        "Hello,",
        "look at this shop (https://shop.test/r/ana):",
        "",
        "- Shirts",
        "- Hats",
        "",
        "https://shop.test",
      ].join("\n"),
    )

    await reader.click(screen.getByRole("button", { name: "Copy subject" }))
    expect(await navigator.clipboard.readText()).toBe("New shirts")
  })

  it("can be copied with its formatting", async () => {
    const reader = userEvent.setup()
    renderPortal(<EmailsPage />, answer([email]))
    await reader.click(
      await screen.findByRole("button", { name: "Copy as HTML" }),
    )
    const [item] = await navigator.clipboard.read()
    expect(item?.types).toContain("text/html")
    await screen.findByText("Copied")
  })

  it("says what to do while there is none", async () => {
    renderPortal(<EmailsPage />, answer([]))
    await screen.findByText(/share one of your links/)
  })
})
