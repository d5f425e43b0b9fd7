import { JSDOM } from "jsdom"

import { EMAIL_LANGUAGES } from "../../emails/catalogue"
import { toEmbedHtml } from "../embed-html"
import { toPageHtml } from "../page-html"

const ACTION = "https://api.shop.example/partner-forms/pform_1"
const AGREEMENT = {
  id: "pagr_1",
  title: `Terms & "conditions" <2026>`,
  url: `${ACTION}/agreement`,
}

function documentOf(html: string): Document {
  return new JSDOM(html).window.document
}

describe.each(EMAIL_LANGUAGES)("the HTML of a form in %s", (language) => {
  const form = documentOf(
    toEmbedHtml({
      kind: "enrolment",
      action: ACTION,
      agreement: AGREEMENT,
      language,
    }),
  )

  it("posts to the store, with a name for every field", () => {
    const element = form.querySelector("form")
    expect(element?.method).toBe("post")
    expect(element?.action).toBe(ACTION)
    const shown = [
      ...form.querySelectorAll<HTMLInputElement>(
        "input:not([type=hidden]), textarea",
      ),
    ]
    expect(shown.map(({ name }) => name)).toEqual([
      "name",
      "email",
      "first_name",
      "last_name",
      "website",
      "phone",
      "message",
      "accepted_agreement_id",
      "subject",
    ])
    for (const { id, labels } of shown) {
      expect(id).not.toBe("")
      expect(labels?.[0].textContent?.trim()).not.toBe("")
    }
  })

  it("asks to accept the terms that it links to", () => {
    const check = form.querySelector<HTMLInputElement>("[type=checkbox]")
    expect(check?.required).toBe(true)
    expect(check?.value).toBe(AGREEMENT.id)
    const link = form.querySelector("a")
    expect(link?.href).toBe(AGREEMENT.url)
    expect(link?.textContent).toBe(AGREEMENT.title)
  })

  it("hides the field for programs, and says in which language it is", () => {
    const trap = form.querySelector("[name=subject]")
    expect(trap?.closest("[hidden]")).not.toBeNull()
    expect(trap?.getAttribute("tabindex")).toBe("-1")
    expect(form.querySelector<HTMLInputElement>("[name=language]")?.value).toBe(
      language,
    )
  })

  it("of a lead asks for the e-mail address only", () => {
    const lead = documentOf(
      toEmbedHtml({ kind: "lead", action: ACTION, agreement: null, language }),
    )
    const names = [...lead.querySelectorAll("input")].map(({ name }) => name)
    expect(names).toEqual(["email", "subject", "ref", "language"])
  })
})

describe("a page", () => {
  it("shows what it is told as text", () => {
    const page = documentOf(
      toPageHtml({
        language: "en",
        title: "<script>alert(1)</script>",
        paragraphs: ["<b>One</b>"],
        problems: ["<img src=x>", "Two"],
        after: "<i>Back</i>",
      }),
    )
    expect(page.querySelector("h1")?.textContent).toBe(
      "<script>alert(1)</script>",
    )
    expect(page.querySelectorAll("script, b, img, i")).toHaveLength(0)
    expect(
      [...page.querySelectorAll("li")].map((li) => li.textContent),
    ).toEqual(["<img src=x>", "Two"])
  })

  it("shows clean HTML as it is", () => {
    const page = documentOf(
      toPageHtml({ language: "de", title: "B", html: "<p>Hallo</p>" }),
    )
    expect(page.documentElement.lang).toBe("de")
    expect(page.querySelector("p")?.textContent).toBe("Hallo")
  })
})
