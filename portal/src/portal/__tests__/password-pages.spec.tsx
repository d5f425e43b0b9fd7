/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { ForgotPasswordPage } from "../pages/forgot-password-page.tsx"
import { PasswordPage } from "../pages/password-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const SET = "POST /partners/password"
const RESET = "POST /partners/password-reset"

const setPassword = async () => {
  await userEvent.type(screen.getByLabelText("New password"), "long enough")
  await userEvent.click(
    screen.getByRole("button", { name: "Set the password" }),
  )
}

beforeEach(() => {
  window.history.replaceState(null, "", "/partners/password#token=secret")
})

describe("Set a password", () => {
  it("takes the token out of the address and sends it with the password", async () => {
    const { sent } = renderForm(<PasswordPage />, { [SET]: ok({}) })
    expect(window.location.href).not.toContain("secret")
    await setPassword()
    await screen.findByText("Your password is set")
    expect(sent).toEqual([
      {
        path: "/partners/password",
        body: { token: "secret", password: "long enough" },
      },
    ])
  })

  it("without a token says how to get one", () => {
    window.history.replaceState(null, "", "/partners/password")
    renderForm(<PasswordPage />, {})
    screen.getByRole("link", { name: "Ask for a new link" })
    expect(screen.queryByLabelText("New password")).toBeNull()
  })

  it.each([
    [400, "token: this link does not open any more", /does not open any more/],
    [400, "password: must have at least 8 characters", /cannot be used/],
    [400, "password: it is not the dashboard's", /dashboard/],
    [429, "", /Too many tries/],
    [500, "", /does not answer/],
  ])("answered with %d %j says why", async (status, message, told) => {
    renderForm(<PasswordPage />, { [SET]: refused(status, message) })
    await setPassword()
    await screen.findByText(told)
  })
})

describe("Forgot password", () => {
  it("says the same whoever it is", async () => {
    const { sent } = renderForm(<ForgotPasswordPage />, { [RESET]: ok({}) })
    await userEvent.type(screen.getByRole("textbox"), "ana")
    await userEvent.click(screen.getByRole("button"))
    await screen.findByText(/If there is a partner with this name/)
    expect(sent).toEqual([
      { path: "/partners/password-reset", body: { login: "ana" } },
    ])
  })
})
