/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { RouteDrawer } from "@medusajs/dashboard/components"
import { configure, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import type { PartnerPayout } from "../../../lib/payout-settings-types"
import { sdk } from "../../../lib/sdk"
import { renderPage } from "../../../test-utils/render-page"
import { PartnerPayoutForm } from "../partner-payout-form"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })

const SETTINGS: PartnerPayout = {
  method: "paypal",
  label: "a•••@example.com",
  thresholds: [],
  is_held: false,
  hold_reason: null,
  updated_at: null,
  methods: ["paypal"],
  store_thresholds: [{ currency_code: "eur", amount: 25 }],
  can_save_details: true,
}

const open = async (answer: () => Promise<unknown> = async () => ({})) => {
  request.mockReset().mockImplementation(answer)
  await renderPage(
    <RouteDrawer>
      <RouteDrawer.Title>Payment</RouteDrawer.Title>
      <RouteDrawer.Description>Payment</RouteDrawer.Description>
      <PartnerPayoutForm
        partnerId="ptnr_1"
        settings={SETTINGS}
        storeCurrencies={["eur"]}
      />
    </RouteDrawer>,
  )
  await screen.findByRole("combobox", { name: "Method" })
}
const choose = async (method: string) => {
  await user.click(screen.getByRole("combobox", { name: "Method" }))
  await user.click(await screen.findByRole("option", { name: method }))
}
const save = () => user.click(screen.getByRole("button", { name: "Save" }))
const type = (field: string, text: string) =>
  user.type(screen.getByRole("textbox", { name: field }), text)

describe("The drawer of how a partner is paid", () => {
  it("sends the new account, also of a method that partners are not offered", async () => {
    await open()
    await choose("Bank transfer (not offered to partners)")
    await type("Account holder", "Ana")
    await type("IBAN", "DE89 3704 0044 0532 0130 00")
    await save()
    await waitFor(() => expect(request).toHaveBeenCalled())
    expect(request).toHaveBeenCalledWith(
      "/admin/partners/ptnr_1/payout-settings",
      {
        method: "POST",
        body: {
          details: {
            method: "bank_transfer",
            account_holder: "Ana",
            iban: "DE89 3704 0044 0532 0130 00",
            bic: null,
          },
        },
      },
    )
  })

  it("leaves the account alone when a least amount is set, and names the store's", async () => {
    await open()
    expect(screen.getByText("The store pays from €25.00 on.")).toBeTruthy()
    await type("EUR", "40")
    await save()
    await waitFor(() => expect(request).toHaveBeenCalled())
    expect(request.mock.calls[0][1]?.body).toEqual({
      thresholds: [{ currency_code: "eur", amount: 40 }],
    })
  })

  it("asks for what the method needs", async () => {
    await open()
    await choose("PayPal")
    await save()
    expect(await screen.findByText("Fill this in.")).toBeTruthy()
    expect(request).not.toHaveBeenCalled()
  })

  it("shows at its field what the API refuses", async () => {
    await open(async () => {
      throw new Error(
        "thresholds: the store pays at least 25 EUR at a time; name as much or more",
      )
    })
    await type("EUR", "10")
    await save()
    expect(
      await screen.findByText(/^The store pays at least 25 EUR/),
    ).toBeTruthy()
  })
})
