/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { Form } from "@medusajs/dashboard/components"
import { act, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useForm } from "react-hook-form"

import { renderPage } from "../../../test-utils/render-page"
import { RichTextField } from "../../common/rich-text-field"

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)

const user = userEvent.setup({ pointerEventsCheck: 0 })
const FIELDS = [{ value: "{{link}}", label: "The partner's link" }]

let text: () => string
let setText: (html: string) => void

const Page = ({ html }: { html: string }) => {
  const form = useForm({ defaultValues: { text: html } })
  text = () => form.getValues("text")
  setText = (value) => form.setValue("text", value)
  return (
    <Form {...form}>
      <RichTextField
        control={form.control}
        name="text"
        label="Description"
        mergeFields={FIELDS}
      />
    </Form>
  )
}

const show = async (html: string) => {
  await renderPage(<Page html={html} />)
  return await screen.findByRole("textbox", { name: "Description" })
}

const button = (name: string) => screen.getByRole("button", { name })

describe("The editor of rich text", () => {
  it("shows the text under its label, and what the form sets", async () => {
    const box = await show("<p>Gold</p>")
    expect(box.textContent).toBe("Gold")
    act(() => setText("<h2>Silver</h2>"))
    expect((await screen.findByRole("heading")).textContent).toBe("Silver")
  })

  it("says which marks the text has, and changes them", async () => {
    await show("<p>Gold</p>")
    expect(button("Subheading").getAttribute("aria-pressed")).toBe("false")
    await user.click(button("Subheading"))
    expect(button("Subheading").getAttribute("aria-pressed")).toBe("true")
    expect(text()).toBe("<h3>Gold</h3>")
    await user.click(button("Undo"))
    expect(text()).toBe("<p>Gold</p>")
  })

  it("is empty when there is no text", async () => {
    await show("<p>Gold</p>")
    await user.click(button("Bulleted list"))
    expect(text()).toContain("<ul>")
    await user.click(button("Undo"))
    act(() => setText(""))
    expect(text()).toBe("")
  })

  it("keeps pictures that came with the text", async () => {
    await show('<p>Gold <img src="https://a.example/b.png" alt="c"></p>')
    await user.click(button("Subheading"))
    expect(text()).toContain('<img src="https://a.example/b.png" alt="c"')
  })

  it("is one stop for Tab; arrows go through its buttons", async () => {
    await show("<p>Gold</p>")
    act(() => button("Bold").focus())
    await user.keyboard("{ArrowRight}")
    expect(document.activeElement).toBe(button("Italic"))
    await user.keyboard("{Home}{ArrowLeft}")
    expect(document.activeElement).toBe(button("Insert field"))
    expect(button("Bold").tabIndex).toBe(-1)
  })

  it("takes an address as people write it, or one that is filled in later", async () => {
    await show("<p></p>")
    await user.click(button("Link"))
    await user.type(
      screen.getByRole("textbox", { name: "Address of the link" }),
      "example.com{Enter}",
    )
    expect(text()).toContain('href="https://example.com"')
    await user.click(button("Undo"))
    await user.click(button("Link"))
    await user.type(
      screen.getByRole("textbox", { name: "Address of the link" }),
      "{{{{link}}{Enter}",
    )
    expect(text()).toContain('href="{{link}}"')
  })

  it("does not take an address that runs code", async () => {
    await show("<p></p>")
    await user.click(button("Link"))
    await user.type(
      screen.getByRole("textbox", { name: "Address of the link" }),
      "javascript:alert(1){Enter}",
    )
    expect(text()).not.toContain('href="javascript')
  })
})
