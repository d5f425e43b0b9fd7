/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { PartnerSignUpForm } from "../forms/partner-sign-up-form.tsx"
import { SignUpPage } from "../pages/sign-up-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const APPLICATIONS = "POST /partners/applications"
const FORM = "GET /partner-forms/pform_1"
const received = ok({ status: "received" })
const programs = ok({
  programs: [{ id: "prog_1", name: "Friends", description: null }],
})
const nothingToAccept = {
  "GET /partner-agreement": ok({ agreement: null }),
}
const agreement = {
  id: "pagr_3",
  version: 3,
  title: "Terms",
  body: "<p>Be honest.</p>",
  published_at: "2026-01-01T00:00:00.000Z",
}
const form = {
  id: "pform_1",
  name: "Ambassadors",
  kind: "enrolment",
  programs: [{ id: "prog_9", name: "Gold", description: "<p>Pays more.</p>" }],
  agreement,
  thanks_url: null,
}

const apply = async () => {
  await userEvent.type(await screen.findByLabelText("Name"), "Dora's blog")
  await userEvent.type(screen.getByLabelText("E-mail"), "dora@example.com")
  await send()
}

const send = () =>
  userEvent.click(screen.getByRole("button", { name: "Send the application" }))

describe("Sign up", () => {
  it("sends the application with the recruiter, and says what happens next", async () => {
    const { sent } = renderForm(
      <SignUpPage />,
      {
        ...nothingToAccept,
        "GET /partner-programs": programs,
        [APPLICATIONS]: received,
      },
      "/sign-up?recruiter=ana",
    )
    screen.getByText("You were invited by ana.")
    await userEvent.selectOptions(
      await screen.findByLabelText("Program"),
      "Friends",
    )
    await apply()
    await screen.findByText(/answers by e-mail to dora@example.com/)
    expect(sent).toEqual([
      {
        path: "/partners/applications",
        body: {
          name: "Dora's blog",
          email: "dora@example.com",
          website: null,
          phone: null,
          message: null,
          program_id: "prog_1",
          ref: "ana",
          subject: "",
          elapsed_ms: expect.any(Number) as number,
        },
      },
    ])
  })

  it("shows at its field what the store refuses, and keeps what was entered", async () => {
    renderForm(<SignUpPage />, {
      ...nothingToAccept,
      "GET /partner-programs": ok({ programs: [] }),
      [APPLICATIONS]: refused(400, "website: must be a web address"),
    })
    await apply()
    await screen.findByRole("alert")
    const website = screen.getByLabelText("Website or profile (optional)")
    expect(website.getAttribute("aria-invalid")).toBe("true")
    expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe(
      "Dora's blog",
    )
    expect(screen.queryByLabelText("Program")).toBeNull()
  })

  it("asks to wait after too many applications", async () => {
    renderForm(<SignUpPage />, {
      ...nothingToAccept,
      [APPLICATIONS]: refused(429, ""),
    })
    await apply()
    await screen.findByText(/Too many tries/)
  })

  it("has a trap that people do not get into", async () => {
    renderForm(<SignUpPage />, nothingToAccept)
    const trap = await screen.findByLabelText("Leave this field empty")
    expect(screen.queryByRole("textbox", { name: /empty/ })).toBeNull()
    expect(trap.tabIndex).toBe(-1)
  })

  it("hands over the password of the shop only while its box is ticked", async () => {
    const { sent } = renderForm(<SignUpPage />, {
      ...nothingToAccept,
      [APPLICATIONS]: refused(400, "password: must have at least 8 characters"),
    })
    const label = "Password of your customer account"
    const box = await screen.findByLabelText(/I am a customer/)
    expect(screen.queryByLabelText(label)).toBeNull()
    await userEvent.click(box)
    await userEvent.type(screen.getByLabelText(label), "short")
    await apply()
    await screen.findByRole("alert")
    expect(
      screen.getByLabelText(label).getAttribute("aria-describedby"),
    ).toContain("error")
    await userEvent.click(box)
    await send()
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(
      sent.map(({ body }) => (body as { password?: string }).password),
    ).toEqual(["short", undefined])
  })
})

describe("Sign up through a form of the store", () => {
  it("shows its programs and the agreement, which must be accepted", async () => {
    const { sent } = renderForm(
      <SignUpPage />,
      {
        "GET /partner-programs": programs,
        [FORM]: ok({ form }),
        [APPLICATIONS]: received,
      },
      "/sign-up?form=pform_1",
    )
    await screen.findByRole("heading", { name: "Ambassadors" })
    screen.getByText("Gold")
    expect(screen.queryByLabelText("Program")).toBeNull()

    const box = screen.getByLabelText<HTMLInputElement>(/I accept/)
    expect(box.required).toBe(true)
    await userEvent.click(
      screen.getByRole("button", { name: "Read the agreement" }),
    )
    await screen.findByRole("dialog", { name: "Terms, version 3" })
    screen.getByText("Be honest.")
    await userEvent.keyboard("{Escape}")

    await userEvent.click(box)
    await apply()
    await screen.findByText(/answers by e-mail/)
    expect(sent[0]?.body).toMatchObject({
      form_id: "pform_1",
      accepted_agreement_id: "pagr_3",
      program_id: null,
    })
  })

  it("asks again for an agreement that was replaced while the form was open", async () => {
    const answers = {
      "GET /partner-agreement": ok({ agreement }),
      [APPLICATIONS]: refused(
        400,
        "accepted_agreement_id: accept the terms and conditions",
      ),
    }
    renderForm(<SignUpPage />, answers)
    await userEvent.click(await screen.findByLabelText(/I accept/))
    answers["GET /partner-agreement"] = ok({
      agreement: { ...agreement, id: "pagr_4", version: 4 },
    })
    await apply()
    const box = await screen.findByLabelText<HTMLInputElement>(/version 4/)
    expect(box.checked).toBe(false)
    screen.getByRole("alert")
  })

  it("says so when the form is closed", async () => {
    renderForm(<SignUpPage />, {}, "/sign-up?form=pform_gone")
    await screen.findByText(/nobody can apply through this form/)
    expect(screen.queryByRole("button", { name: /Send/ })).toBeNull()
  })
})

describe("PartnerSignUpForm, on a page of the storefront", () => {
  it("brings all it needs and tells the page when it was sent", async () => {
    const onSent = jest.fn()
    const { sent } = renderForm(
      <PartnerSignUpForm
        formId="pform_1"
        apiUrl="http://store.test/api"
        locale="de"
        onSent={onSent}
      />,
      {
        [FORM]: ok({ form: { ...form, agreement: null } }),
        [APPLICATIONS]: received,
      },
    )
    await userEvent.type(await screen.findByLabelText("Name"), "Doras Blog")
    await userEvent.type(screen.getByLabelText("E-Mail"), "dora@example.com")
    await userEvent.click(
      screen.getByRole("button", { name: "Bewerbung abschicken" }),
    )
    await screen.findByRole("heading", {
      name: "Vielen Dank für Ihre Bewerbung",
    })
    expect(onSent).toHaveBeenCalledTimes(1)
    expect(sent[0]?.body).toMatchObject({ form_id: "pform_1" })
  })
})
