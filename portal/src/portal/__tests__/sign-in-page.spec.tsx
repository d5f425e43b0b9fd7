/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { SignInPage } from "../pages/sign-in-page.tsx"
import { refused, renderForm } from "./fake-store.tsx"

const trySignIn = async (answer: ReturnType<typeof refused>) => {
  renderForm(<SignInPage />, { "POST /partners/sign-in": answer })
  await userEvent.type(screen.getByLabelText("Partner code or e-mail"), "ana")
  await userEvent.type(screen.getByLabelText("Password"), "secret")
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }))
}

describe("Signing in", () => {
  it.each([
    ["application_pending", "status", /is being looked at/],
    ["application_rejected", "alert", /has not accepted your application/],
  ])("tells an applicant of %s", async (code, role, text) => {
    await trySignIn(refused(403, "In English", code))
    expect((await screen.findByRole(role)).textContent).toMatch(text)
  })

  it("tells every wrong try alike", async () => {
    await trySignIn(refused(401, "The partner code or password is wrong"))
    expect((await screen.findByRole("alert")).textContent).toBe(
      "The partner code or password is wrong.",
    )
  })
})
