/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { LedgerPage } from "../pages/ledger-page.tsx"
import { renderPortal } from "./render-portal.tsx"

const balance = (currency_code: string) => ({
  currency_code,
  pending: 1,
  payable: 2,
  in_transit: 3,
  paid: 4,
})

const entry = (id: string, kind: string, amount: number) => ({
  id,
  posted_at: "2026-06-30T10:00:00.000Z",
  kind,
  amount,
  currency_code: "eur",
  order_id: null,
  order_display_id: kind === "payment" ? null : 7,
  title: kind === "payment" ? null : "Shirt",
  level: kind === "payment" ? null : 2,
  role: null,
  sold_by: kind === "payment" ? null : { code: "ben", name: "Ben" },
  reason: null,
  reason_detail: null,
})

const ledger = (entries: object[], currencies = ["eur", "usd"]) => ({
  "/partners/me/ledger": {
    balances: currencies.map(balance),
    ledger: {
      currency_code: "eur",
      from: null,
      to: null,
      beginning_balance: 10,
      commissions: 5,
      clawbacks: -1,
      payments: -8,
      adjustments: 0,
      ending_balance: 6,
    },
    entries,
    count: entries.length,
    limit: 20,
    offset: 0,
  },
})

const valueOf = (term: string) =>
  screen.getByText(term, { selector: "dt" }).nextElementSibling?.textContent

describe("My Ledger", () => {
  it("leads from the beginning balance to the ending one, with signs", async () => {
    renderPortal(
      <LedgerPage />,
      ledger([entry("1", "commission", 5), entry("2", "payment", -8)]),
    )
    await screen.findByText("Beginning balance")
    expect(valueOf("Beginning balance")).toBe("€10.00")
    expect(valueOf("Commissions")).toBe("+€5.00")
    expect(valueOf("Clawbacks")).toBe("-€1.00")
    expect(valueOf("Ending balance")).toBe("€6.00")
    screen.getByText("Shirt · Level 2 · sold by Ben")
    screen.getByText("#7")
  })

  it("asks in the currency that is chosen", async () => {
    const { asked } = renderPortal(<LedgerPage />, ledger([]))
    await userEvent.selectOptions(
      await screen.findByLabelText("Currency"),
      "USD",
    )
    await waitFor(() =>
      expect(asked.at(-1)?.searchParams.get("currency_code")).toBe("usd"),
    )
    screen.getByText("Nothing happened in this period")
  })

  it("offers no choice of one currency", async () => {
    renderPortal(<LedgerPage />, ledger([], ["eur"]))
    await screen.findByText("Beginning balance")
    expect(screen.queryByLabelText("Currency")).toBeNull()
  })
})
