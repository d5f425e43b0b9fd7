/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { LeadForm } from "../forms/lead-form.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const LEADS = "POST /referrals/leads"
const API = { apiUrl: "http://store.test/api" }

const send = async () => {
  await userEvent.type(
    await screen.findByLabelText("E-mail"),
    "eva@example.com",
  )
  await userEvent.click(screen.getByRole("button", { name: "Send" }))
}

describe("The lead form, on a page of the storefront", () => {
  it("sends the address with the form that was filled in, and says thanks", async () => {
    const onSent = jest.fn()
    const { sent } = renderForm(
      <LeadForm {...API} formId="pform_2" onSent={onSent} />,
      {
        "GET /partner-forms/pform_2": ok({
          form: {
            id: "pform_2",
            name: "Newsletter",
            kind: "lead",
            programs: [],
            agreement: null,
            thanks_url: "https://store.test/thanks",
          },
        }),
        [LEADS]: ok({ received: true }),
      },
    )
    screen.getByText(/You can object at any time/)
    await send()
    await screen.findByText(/Your e-mail address was received/)
    expect(onSent).toHaveBeenCalledTimes(1)
    expect(sent).toEqual([
      {
        path: "/referrals/leads",
        body: {
          email: "eva@example.com",
          form_id: "pform_2",
          subject: "",
          elapsed_ms: expect.any(Number) as number,
        },
      },
    ])
  })

  it.each([undefined, ""])(
    "needs no form of the store's: whoever sent the visitor is credited (%p)",
    async (formId) => {
      const { sent } = renderForm(<LeadForm {...API} formId={formId} />, {
        [LEADS]: ok({ received: true }),
      })
      await send()
      await screen.findByText(/Your e-mail address was received/)
      expect(sent).toEqual([
        {
          path: "/referrals/leads",
          body: {
            email: "eva@example.com",
            subject: "",
            elapsed_ms: expect.any(Number) as number,
          },
        },
      ])
    },
  )

  it("takes the store's own words for consent and button", () => {
    renderForm(
      <LeadForm {...API} consent="Once a month." submitLabel="Subscribe" />,
      {},
    )
    screen.getByText("Once a month.")
    screen.getByRole("button", { name: "Subscribe" })
  })

  it("names the field that the store refuses", async () => {
    renderForm(<LeadForm {...API} />, {
      [LEADS]: refused(400, "email: must be an e-mail address"),
    })
    await send()
    await screen.findByText("Please enter an e-mail address.")
    expect(screen.getByLabelText("E-mail").getAttribute("aria-invalid")).toBe(
      "true",
    )
  })

  it("asks to wait after too many forms", async () => {
    renderForm(<LeadForm {...API} />, { [LEADS]: refused(429, "") })
    await send()
    await screen.findByText(/Too many tries/)
  })

  it("says so when the form is closed", async () => {
    renderForm(<LeadForm {...API} formId="pform_gone" />, {})
    await screen.findByText("This form is closed.")
    expect(screen.queryByLabelText("E-mail")).toBeNull()
  })

  it("says thanks to a visitor whom nobody sent", async () => {
    renderForm(<LeadForm {...API} />, {
      [LEADS]: refused(400, "visitor_id: is missing"),
    })
    await send()
    await screen.findByText(/Your e-mail address was received/)
  })

  it("has a trap that people do not get into, and tells the store what is in it", async () => {
    const { sent } = renderForm(<LeadForm {...API} />, {
      [LEADS]: ok({ received: true }),
    })
    expect(screen.queryByRole("textbox", { name: /empty/ })).toBeNull()
    const trap = screen.getByLabelText("Leave this field empty")
    expect(trap.tabIndex).toBe(-1)
    await userEvent.type(trap, "Buy now")
    await send()
    await screen.findByText(/Your e-mail address was received/)
    expect(sent).toEqual([
      {
        path: "/referrals/leads",
        body: expect.objectContaining({ subject: "Buy now" }) as unknown,
      },
    ])
  })
})
