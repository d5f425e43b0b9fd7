/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { LinksPage } from "../pages/links-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const link = (id: string | null, name: string, own: boolean) => ({
  id,
  name,
  code: id,
  url: `https://shop.test/r/ana${id ? `/${id}` : ""}`,
  destination: "/",
  own,
})

const SHIRTS = link("shirts", "Shirts", true)

const answers = (more: Record<string, ReturnType<typeof ok>> = {}) => ({
  "GET /partner-portal": ok({ portal: { entries: ["links"] } }),
  "GET /partners/me": ok({ partner: {}, member: { role: "owner" } }),
  "GET /partners/me/links": ok({
    links: [link(null, "Home page", false), SHIRTS, link("all", "All", false)],
    count: 3,
  }),
  "GET /partners/me/link-destinations": ok({
    destinations: [
      { kind: "product", title: "Mug", path: "/products/mug" },
      { kind: "category", title: "Mugs", path: "/categories/mugs" },
    ],
  }),
  "POST /partners/me/links": ok({ link: SHIRTS }),
  "DELETE /partners/me/links/shirts": ok({ id: "shirts", deleted: true }),
  ...more,
})

const openForm = async () => {
  await userEvent.click(
    await screen.findByRole("button", { name: "Create a link" }),
  )
  return within(await screen.findByRole("dialog", { name: "Create a link" }))
}

describe("A link of the partner's own", () => {
  it("is begun where it is filled in first, not at the button that closes", async () => {
    renderForm(<LinksPage />, answers())
    const form = await openForm()
    const name = form.getByLabelText("Name")
    await waitFor(() => expect(document.activeElement).toBe(name))
    await userEvent.keyboard("{Escape}")
    const opener = screen.getByRole("button", { name: "Create a link" })
    await waitFor(() => expect(document.activeElement).toBe(opener))
  })

  it("leads to a page that was searched for, and is told of", async () => {
    const { sent } = renderForm(<LinksPage />, answers())
    const form = await openForm()
    await userEvent.type(form.getByLabelText("Name"), " Mugs for tea ")
    await userEvent.click(form.getByLabelText("To a product or a category"))
    await userEvent.type(form.getByLabelText("Search by title"), "mug")
    await userEvent.click(await form.findByLabelText(/^MugsCategory/))
    await userEvent.click(form.getByRole("button", { name: "Create the link" }))
    await screen.findByText("“Shirts” was created.")
    expect(sent).toEqual([
      {
        path: "/partners/me/links",
        body: { name: "Mugs for tea", destination: "/categories/mugs" },
      },
    ])
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  it("is refused at the field that is wrong", async () => {
    const { sent } = renderForm(
      <LinksPage />,
      answers({
        "POST /partners/me/links": refused(
          400,
          'destination: must be a path\ncode: "tea" is taken, choose another one',
        ),
      }),
    )
    const form = await openForm()
    await userEvent.type(form.getByLabelText("Name"), "Tea")
    await userEvent.click(form.getByLabelText("To another page of the store"))
    await userEvent.type(
      form.getByLabelText("Address of the page"),
      "https://elsewhere.test/",
    )
    await userEvent.type(form.getByLabelText("Code (optional)"), "tea")
    await userEvent.click(form.getByRole("button", { name: "Create the link" }))
    await form.findByText(/not a page of the store/)
    const describedBy = (label: string) =>
      document.getElementById(
        form
          .getByLabelText(label)
          .getAttribute("aria-describedby")
          ?.split(" ")
          .at(-1) ?? "",
      )?.textContent
    expect(describedBy("Address of the page")).toMatch(/not a page/)
    expect(describedBy("Code (optional)")).toBe(
      "This code is taken. Choose another one.",
    )
    expect(sent[0].body).toEqual({
      name: "Tea",
      destination: "https://elsewhere.test/",
      code: "tea",
    })
  })

  it("is deleted after a question, and the focus goes to the title", async () => {
    const { sent } = renderForm(<LinksPage />, answers())
    await userEvent.click(
      await screen.findByRole("button", { name: "Delete Shirts" }),
    )
    expect(screen.queryByRole("button", { name: "Delete All" })).toBeNull()
    const question = within(
      await screen.findByRole("dialog", { name: "Delete Shirts" }),
    )
    expect(sent).toEqual([])
    await userEvent.click(question.getByRole("button", { name: "Delete" }))
    await screen.findByText("“Shirts” was deleted.")
    expect(sent.map(({ path }) => path)).toEqual(["/partners/me/links/shirts"])
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole("heading", { name: "Links" }),
      ),
    )
  })

  it("is kept when the question is answered with no, and the focus goes back", async () => {
    const { sent } = renderForm(<LinksPage />, answers())
    const open = await screen.findByRole("button", { name: "Delete Shirts" })
    await userEvent.click(open)
    await screen.findByRole("dialog")
    await userEvent.keyboard("{Escape}")
    await waitFor(() => expect(document.activeElement).toBe(open))
    expect(sent).toEqual([])
  })

  it("is not for who only looks", async () => {
    renderForm(
      <LinksPage />,
      answers({
        "GET /partners/me": ok({ partner: {}, member: { role: "viewer" } }),
      }),
    )
    await screen.findByText("https://shop.test/r/ana/shirts")
    expect(screen.queryByRole("button", { name: /Create|Delete/ })).toBeNull()
  })
})

describe("A recruit in the address who is none", () => {
  it("is told and taken out of it", async () => {
    const { history } = renderForm(
      <LinksPage />,
      answers({
        "GET /partners/me/links?recruit_id=gone&limit=20&offset=0": refused(
          404,
          "recruit_id: gone is not one of your recruits",
        ),
      }),
      "/links?recruit=gone",
    )
    await screen.findByText(/not one of your recruits/)
    await screen.findByText("https://shop.test/r/ana/shirts")
    expect(history.at(-1)).toBe("/links")
  })
})
