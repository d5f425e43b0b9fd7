/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { SignUpPage } from "../pages/sign-up-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const APPLICATIONS = "POST /partners/applications"
const programs = ok({
  programs: [{ id: "prog_1", name: "Friends", description: null }],
})

const apply = async () => {
  await userEvent.type(screen.getByLabelText("Name"), "Dora's blog")
  await userEvent.type(screen.getByLabelText("E-mail"), "dora@example.com")
  await userEvent.click(
    screen.getByRole("button", { name: "Send the application" }),
  )
}

describe("Sign up", () => {
  it("sends the application with the recruiter, and says what happens next", async () => {
    const { sent } = renderForm(
      <SignUpPage />,
      {
        "GET /partner-programs": programs,
        [APPLICATIONS]: ok({ status: "received" }),
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
    renderForm(<SignUpPage />, { [APPLICATIONS]: refused(429, "") })
    await apply()
    await screen.findByText(/Too many tries/)
  })

  it("has a trap that people do not get into", () => {
    renderForm(<SignUpPage />, {})
    expect(screen.queryByRole("textbox", { name: /empty/ })).toBeNull()
    const trap = screen.getByLabelText("Leave this field empty")
    expect(trap.tabIndex).toBe(-1)
  })
})
