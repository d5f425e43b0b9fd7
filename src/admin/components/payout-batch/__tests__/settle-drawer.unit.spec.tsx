/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { Toaster } from "@medusajs/ui"
import { configure, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import type { Settled } from "../../../lib/payout-outcomes"
import type { PayoutOutcome, SettleAnswer } from "../../../lib/payouts-types"
import { sdk } from "../../../lib/sdk"
import { renderPage } from "../../../test-utils/render-page"
import { SettleDrawer } from "../settle-drawer"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })
const NONE = { payouts: 0, amount: 0 }

const open = async (
  outcome: PayoutOutcome,
  settled: Settled,
  answer: Partial<SettleAnswer> = {},
) => {
  request.mockReset().mockResolvedValue({
    changed: settled.said.payouts,
    amount: settled.said.amount,
    unchanged: [],
    ...answer,
  })
  const onClose = jest.fn()
  await renderPage(
    <>
      <SettleDrawer
        batchId="pbat_1"
        outcome={outcome}
        payoutIds={null}
        settled={settled}
        currencyCode="eur"
        onClose={onClose}
      />
      <Toaster />
    </>,
  )
  return onClose
}
const settled: Settled = {
  said: { payouts: 3, amount: 30 },
  withheld: { payouts: 2, amount: 25 },
}
const heading = (name: string) => screen.findByRole("heading", { name })
const body = () => request.mock.calls[0][1]?.body

describe("The drawer that settles payouts", () => {
  it("marks those that people pay, says beforehand how many, and then which stayed", async () => {
    const onClose = await open("paid", settled, {
      unchanged: [
        { id: "pout_1", status: "in_transit" },
        { id: "pout_2", status: "in_transit" },
      ],
    })
    await heading("Mark 3 payments, €30.00 in all, as paid")
    expect(
      screen.getByText(/^2 payments, €25.00 in all, stay as they are/),
    ).toBeTruthy()
    await user.click(screen.getByRole("button", { name: "Mark as paid" }))
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(body()).toEqual({ outcome: "paid" })
    await screen.findByText("3 payments, €30.00 in all, were marked as paid")
    await screen.findByText(/^2 payments stay as they are/)
  })

  it("marks all of them once somebody has looked in the provider's account", async () => {
    await open("paid", settled)
    await user.click(
      await screen.findByRole("switch", {
        name: "I have looked in the provider's account",
      }),
    )
    await heading("Mark 5 payments, €55.00 in all, as paid")
    await user.click(screen.getByRole("button", { name: "Mark as paid" }))
    await waitFor(() =>
      expect(body()).toEqual({ outcome: "paid", checked_with_provider: true }),
    )
  })

  it("can do nothing while the provider has all of them", async () => {
    await open("canceled", { said: NONE, withheld: settled.withheld })
    await heading("Cancel 0 payments, €0.00 in all")
    const cancel = screen.getByRole("button", { name: "Cancel payment" })
    expect(cancel).toHaveProperty("disabled", true)
    await user.click(screen.getByRole("switch"))
    expect(cancel).toHaveProperty("disabled", false)
  })

  it("does not speak of providers where none has a payment", async () => {
    await open("failed", { said: settled.said, withheld: NONE })
    await heading("Mark 3 payments, €30.00 in all, as failed")
    expect(screen.queryByRole("switch")).toBeNull()
    await user.click(screen.getByRole("button", { name: "Mark as failed" }))
    expect(await screen.findByText("Enter a reason.")).toBeTruthy()
    expect(request).not.toHaveBeenCalled()
  })
})
