/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { RouteFocusModal } from "@medusajs/dashboard/components"
import { configure, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import { sdk } from "../../../lib/sdk"
import { renderPage } from "../../../test-utils/render-page"
import { CreatePayouts } from "../create-payouts"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })

interface Body {
  excluded_partner_ids?: string[]
  expected?: { payouts: number; amount: number }
  idempotency_key?: string
}

const PARTNERS = ["Ana", "Ben"]
const CREATE = "/admin/partner-payout-batches"

const lineOf = (name: string) => ({
  partner: { id: `ptnr_${name}`, code: name, name, status: "active" },
  amount: 10,
  left_out: null,
  method: "paypal",
  label: "a•••@example.com",
  arithmetic: { payable: 10 },
})

/** Answers as the API does: previews without those who are left out. */
const open = async (create: () => Promise<unknown>) => {
  request.mockReset().mockImplementation(async (path, init) => {
    if (path === CREATE) {
      return await create()
    }
    const { excluded_partner_ids: excluded = [] } = (init?.body ?? {}) as Body
    const lines = PARTNERS.map(lineOf).filter(
      ({ partner }) => !excluded.includes(partner.id),
    )
    return {
      lines,
      payouts: lines.length,
      amount: lines.length * 10,
      left_out: 0,
      count: lines.length,
      limit: 20,
      offset: 0,
      programs: [],
    }
  })
  await renderPage(
    <RouteFocusModal>
      <CreatePayouts currencies={["eur"]} />
    </RouteFocusModal>,
  )
  await user.click(await screen.findByRole("button", { name: "Continue" }))
  await screen.findByText("€20.00 to 2 partners")
}

const created = () =>
  request.mock.calls
    .filter(([path]) => path === CREATE)
    .map(([, init]) => init?.body as Body)

describe("The wizard that creates payments", () => {
  it("creates what the preview showed, without whom the admin left out", async () => {
    // Never answered: the page after it is not part of this.
    await open(() => new Promise(() => {}))
    await user.click(screen.getByRole("button", { name: "Leave out Ana" }))
    await screen.findByText("€10.00 to 1 partner")
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Continue" })).toHaveProperty(
        "disabled",
        false,
      ),
    )
    await user.click(screen.getByRole("button", { name: "Continue" }))
    await user.dblClick(
      await screen.findByRole("button", { name: "Create 1 payment" }),
    )
    await waitFor(() => expect(created()).toHaveLength(1))
    expect(created()[0]).toMatchObject({
      basis: "payable",
      currency_code: "eur",
      excluded_partner_ids: ["ptnr_Ana"],
      expected: { payouts: 1, amount: 10 },
      idempotency_key: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })

  it("goes back to the preview when the books have changed, and keeps its key", async () => {
    await open(async () => {
      throw new Error("expected: the books have changed since the preview")
    })
    const confirm = async () => {
      await user.click(screen.getByRole("button", { name: "Continue" }))
      await user.click(
        await screen.findByRole("button", { name: "Create 2 payments" }),
      )
      await screen.findByText(/The books have changed/)
      await waitFor(() =>
        expect(screen.getByRole("button", { name: "Continue" })).toHaveProperty(
          "disabled",
          false,
        ),
      )
    }
    await confirm()
    await confirm()
    expect(created()).toHaveLength(2)
    expect(created()[0].idempotency_key).toBe(created()[1].idempotency_key)
  })
})
