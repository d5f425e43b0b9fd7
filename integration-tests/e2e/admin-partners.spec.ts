import { expect, type Page, test } from "@playwright/test"

import { dashboardUrl, signInAdmin } from "./helpers/dashboard"
import { readStore } from "./helpers/store"

const store = readStore()
/** A taken code would fail a second run against the same store. */
const newCode = `e2e-${Date.now().toString(36)}`
const dashboard = (path: string) => dashboardUrl(store, path)

/** Opens a partner from the list, by code. */
async function openPartner(page: Page, code: string): Promise<void> {
  await page.goto(dashboard(`/partner-center/partners?q=${code}`))
  await page.getByRole("link", { name: code, exact: true }).click()
  await expect(page.getByText("Main link").first()).toBeVisible()
}

test.describe.serial("partners in the dashboard", () => {
  test.beforeEach(async ({ page }) => {
    await signInAdmin(page, store)
  })

  test("the list is searched and filtered, and its address keeps both", async ({
    page,
  }) => {
    await page.getByRole("link", { name: "Partner Center" }).click()
    await page.getByRole("link", { name: "Partners", exact: true }).click()
    await expect(
      page.getByRole("heading", { level: 1, name: "Partners" }),
    ).toBeVisible()

    await page.getByPlaceholder("Search").fill("ana")
    await expect(page).toHaveURL(/q=ana/)
    await expect(
      page.getByRole("link", { name: "ana", exact: true }),
    ).toBeVisible()

    await page.goto(dashboard("/partner-center/partners?q=nobody-is-called-so"))
    await expect(page.getByText("No partner found")).toBeVisible()
    await page.goto(
      dashboard('/partner-center/partners?q=ana&status="inactive"'),
      {
        waitUntil: "networkidle",
      },
    )
    await expect(page.getByPlaceholder("Search")).toHaveValue("ana")
    await expect(
      page.getByRole("link", { name: "ana", exact: true }),
    ).toBeHidden()
  })

  test("a partner is created; what the API refuses stands at its field", async ({
    page,
  }) => {
    await page.goto(dashboard("/partner-center/partners"))
    await page.getByRole("link", { name: "Create" }).click()
    const form = page.getByRole("dialog")
    const create = form.getByRole("button", { name: "Create" })

    await create.click()
    await expect(form.getByText("Enter a name.")).toBeVisible()

    await form.getByLabel("Name", { exact: true }).fill("Newcomer")
    await form.getByLabel("Code").fill("ANA")
    await create.click()
    await expect(form.getByText(/"ana" is taken/i)).toBeVisible()
    await expect(form.getByLabel("Code")).toBeFocused()

    await form.getByLabel("Code").fill(newCode)
    await form.getByLabel("Recruited by").fill("ana")
    await page.getByRole("option", { name: /\(ana\)/ }).click()
    await form.getByLabel("E-mail").fill(`${newCode}@example.com`)
    await form.getByLabel("Password").fill("a-partners-password")
    await create.click()

    await expect(page.getByText("Partner Newcomer was created")).toBeVisible()
    await expect(
      page.getByRole("heading", { level: 1, name: "Newcomer" }),
    ).toBeVisible()
    await expect(page.getByRole("link", { name: /\(ana\)/ })).toBeVisible()
    await expect(page.getByText(`${newCode}@example.com`)).toBeVisible()
    await expect(page.getByText("Nothing earned yet")).toBeVisible()
  })

  test("a partner is renamed and made inactive", async ({ page }) => {
    await openPartner(page, newCode)
    await page.getByRole("button", { name: "Actions", exact: true }).click()
    await page.getByRole("menuitem", { name: "Edit" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Name", { exact: true }).fill("Renamed")
    await drawer.getByRole("button", { name: "Save" }).click()
    const heading = page.getByRole("heading", { level: 1, name: "Renamed" })
    await expect(heading).toBeVisible()

    await page.getByRole("button", { name: "Actions", exact: true }).click()
    await page.getByRole("menuitem", { name: "Deactivate" }).click()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Deactivate" })
      .click()
    await expect(page.getByText("Inactive", { exact: true })).toBeVisible()
  })

  test("Ana's ledger adds up, and its entries lead to the orders", async ({
    page,
  }) => {
    await openPartner(page, "ana")
    await expect(
      page.getByRole("heading", { level: 2, name: "Ledger" }),
    ).toBeVisible()
    await expect(page.getByText("Ending balance")).toBeVisible()
    const entries = page
      .getByRole("row")
      .filter({ has: page.getByRole("link", { name: /^#\d+$/ }) })
    await expect(entries.first()).toContainText(/Commission|Clawback/)

    const address = page.url()
    await page.goto(`${address.split("?")[0]}?ledger_from=2099-01-01`)
    await expect(page.getByText("No entries in these days")).toBeVisible()

    await page.goto(address)
    await page
      .getByRole("link", { name: /^#\d+$/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/app\/orders\/order_/)
  })

  test("an admin opens the portal as Ana sees it, and ends the visit", async ({
    page,
  }) => {
    await openPartner(page, "ana")
    await page
      .getByRole("button", { name: "Actions", exact: true })
      .first()
      .click()
    const opened = page.waitForEvent("popup")
    await page.getByRole("menuitem", { name: "Open portal as partner" }).click()
    const portal = await opened
    await expect(portal.getByText(/looking at the portal as/)).toContainText(
      /Read only, until .*\d:\d\d/,
    )
    await expect(
      portal.getByRole("heading", { level: 1, name: /^Welcome/ }),
    ).toBeVisible()
    expect(new URL(portal.url()).hash).toBe("")

    await portal.getByRole("button", { name: "End" }).click()
    await expect(portal.getByLabel("Password")).toBeVisible()
  })
})
