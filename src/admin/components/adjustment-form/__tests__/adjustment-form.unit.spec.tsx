/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { RouteDrawer } from "@medusajs/dashboard/components"
import type { HttpTypes } from "@medusajs/framework/types"
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import type { Partner } from "../../../lib/api-types"
import { sdk } from "../../../lib/sdk"
import { renderPage } from "../../../test-utils/render-page"
import { AdjustmentForm } from "../adjustment-form"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })

const PARTNER = {
  id: "ptnr_1",
  name: "Ana",
  balances: [{ currency_code: "eur", pending: 0, payable: 10 }],
} as unknown as Partner
const STORE = {
  supported_currencies: [{ currency_code: "eur" }],
} as HttpTypes.AdminStore

const open = async () => {
  request.mockReset().mockResolvedValue({
    adjustment: { amount: 1, currency_code: "eur" },
  })
  await renderPage(
    <RouteDrawer>
      <RouteDrawer.Title>Adjust</RouteDrawer.Title>
      <RouteDrawer.Description>Adjust</RouteDrawer.Description>
      <AdjustmentForm partner={PARTNER} store={STORE} />
    </RouteDrawer>,
  )
  return screen.findByRole("textbox", { name: "Amount" })
}

describe("The drawer that posts an adjustment", () => {
  it.each([
    ["12.50", 12.5],
    ["12.05", 12.05],
    ["0.07", 0.07],
    ["1,000", 1000],
  ])("posts %s, typed key by key, as %d", async (typed, amount) => {
    await user.type(await open(), typed)
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Fair")
    await user.click(screen.getByRole("button", { name: "Post" }))
    await waitFor(() =>
      expect(request).toHaveBeenCalledWith(
        expect.any(String),
        expect.objectContaining({
          method: "POST",
          body: expect.objectContaining({ amount, currency_code: "eur" }),
        }),
      ),
    )
  })

  it("shows the amount as it was typed, and what will be payable", async () => {
    const field = await open()
    await user.type(field, "12.50")
    expect(field).toHaveProperty("value", "12.50")
    expect(screen.getByText(/22\.50/)).toBeTruthy()
  })
})
