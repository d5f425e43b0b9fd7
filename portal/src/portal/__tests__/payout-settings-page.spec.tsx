/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { PayoutSettingsPage } from "../pages/payout-settings-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const SETTINGS = "POST /partners/me/payout-settings"

const settings = (changes: object = {}) =>
  ok({
    payout_settings: {
      method: null,
      label: null,
      thresholds: [],
      is_held: false,
      contact_email: null,
      updated_at: null,
      methods: ["bank_transfer", "paypal", "store_credit"],
      store_thresholds: [{ currency_code: "eur", amount: 50 }],
      can_save_details: true,
      ...changes,
    },
  })

const renderSettings = (
  answer = settings(),
  { role = "owner" as string | null, now = settings() } = {},
) =>
  renderForm(<PayoutSettingsPage />, {
    "GET /partner-portal": ok({ portal: { entries: ["payout_settings"] } }),
    "GET /partners/me": ok({
      partner: { name: "Ana" },
      member: role && { id: "m", email: "ana@example.com", role },
      visit: role ? null : { ends_at: "2026-11-21T20:00:00Z" },
    }),
    "GET /partners/me/payout-settings": now,
    [SETTINGS]: answer,
  })

const type = async (label: string | RegExp, text: string) =>
  await userEvent.type(await screen.findByLabelText(label), text)

const save = async () => {
  const [button] = screen.getAllByRole("button", { name: "Save" })
  await userEvent.click(button)
}

describe("Payout settings", () => {
  it("sends a bank account with the password, and shows what was saved, masked", async () => {
    const { sent } = renderSettings(
      settings({ method: "bank_transfer", label: "DE •••• 3000" }),
    )
    await screen.findByText(/Nothing is set yet/)
    await type("Account holder", "Ana")
    await type("IBAN", "DE89 3704 0044 0532 0130 00")
    await type("Your password", "secret")
    await save()
    await waitFor(() =>
      expect(sent).toEqual([
        {
          path: "/partners/me/payout-settings",
          body: {
            details: {
              method: "bank_transfer",
              account_holder: "Ana",
              iban: "DE89 3704 0044 0532 0130 00",
              bic: null,
            },
            current_password: "secret",
          },
        },
      ]),
    )
    await screen.findByText("DE •••• 3000")
    screen.getByText(/Saved. The owners/)
    expect(screen.getByLabelText<HTMLInputElement>("IBAN").value).toBe("")
  })

  it("sends an account without an IBAN by its numbers", async () => {
    const { sent } = renderSettings()
    await type("Account holder", "Ana")
    await userEvent.click(screen.getByLabelText(/has no IBAN/))
    await userEvent.selectOptions(
      screen.getByLabelText("Country of the bank"),
      "United States",
    )
    await type("Name of the bank", "First Bank")
    await type("Account number", "123456")
    await type("Bank code", "021000021")
    await type("Your password", "secret")
    await save()
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0].body).toMatchObject({
      details: {
        method: "bank_transfer",
        account_holder: "Ana",
        country_code: "us",
        bank_name: "First Bank",
        account_number: "123456",
        bank_code: "021000021",
      },
    })
  })

  it.each([
    ["details.iban: is not a valid IBAN", /not a valid IBAN/, "IBAN"],
    ["current_password: is wrong", /not your password/, "Your password"],
  ])("shows at its field: %s", async (message, said, label) => {
    renderSettings(refused(400, message))
    await type("Account holder", "Ana")
    await type("IBAN", "DE1")
    await type("Your password", "guess")
    await save()
    await screen.findByText(said)
    expect(screen.getByLabelText(label).getAttribute("aria-invalid")).toBe(
      "true",
    )
  })

  it("asks of store credit nothing but the password", async () => {
    const { sent } = renderSettings()
    await userEvent.click(await screen.findByLabelText(/^Store credit/))
    expect(screen.queryByLabelText("IBAN")).toBeNull()
    await type("Your password", "secret")
    await save()
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        details: { method: "store_credit" },
        current_password: "secret",
      }),
    )
  })

  it("saves from which amount on to pay, not below the store's", async () => {
    const { sent } = renderSettings()
    const amount = await screen.findByLabelText<HTMLInputElement>(
      /from this amount on, in EUR/,
    )
    expect(amount.min).toBe("50")
    await userEvent.type(amount, "75.5")
    await userEvent.click(screen.getAllByRole("button", { name: "Save" })[1])
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        thresholds: [{ currency_code: "eur", amount: 75.5 }],
      }),
    )
  })

  describe("that are removed", () => {
    const now = settings({ method: "paypal", label: "a•••@example.com" })

    const remove = async (password: string) => {
      await userEvent.click(
        await screen.findByRole("button", { name: "Remove" }),
      )
      const dialog = within(await screen.findByRole("dialog"))
      await userEvent.type(dialog.getByLabelText("Your password"), password)
      await userEvent.click(dialog.getByRole("button", { name: "Remove" }))
      return dialog
    }

    it("are sent with the password, and the page says that nothing is set", async () => {
      const { sent } = renderSettings(settings(), { now })
      await remove("secret")
      await screen.findByText(/Nothing is set yet/)
      expect(sent).toEqual([
        {
          path: "/partners/me/payout-settings",
          body: { details: null, current_password: "secret" },
        },
      ])
      expect(screen.queryByRole("dialog")).toBeNull()
      expect(screen.queryByRole("button", { name: "Remove" })).toBeNull()
      expect(document.activeElement?.tagName).toBe("H1")
    })

    it.each([
      [400, "current_password: is wrong", /not your password/],
      [429, "too many", /Too many tries/],
    ])(
      "stay where the store refuses with %d",
      async (status, message, said) => {
        renderSettings(refused(status, message), { now })
        const dialog = await remove("guess")
        await dialog.findByText(said)
      },
    )
  })

  it.each([
    ["a viewer", "viewer"],
    ["an admin's visit", null],
  ])("shows %s what is set, and no way to change it", async (_who, role) => {
    renderSettings(settings(), {
      role,
      now: settings({ method: "paypal", label: "a•••@example.com" }),
    })
    await screen.findByText("a•••@example.com")
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull()
    expect(screen.queryByRole("button", { name: "Remove" })).toBeNull()
    expect(screen.queryByLabelText("Your password")).toBeNull()
    expect(screen.getByLabelText(/in EUR/).matches(":disabled")).toBe(true)
  })

  it("says when payouts are on hold, and when the store takes no details", async () => {
    renderSettings(settings(), {
      now: settings({ is_held: true, can_save_details: false }),
    })
    await screen.findByText(/Your payouts are on hold/)
    screen.getByText(/cannot take payment details/)
    expect(screen.queryByLabelText("Your password")).toBeNull()
  })
})
