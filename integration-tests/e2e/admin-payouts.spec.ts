import { expect, test } from "@playwright/test"

import { createAdminApi } from "./helpers/admin-api"
import { dashboardUrl, signInAdmin } from "./helpers/dashboard"
import { findPartner, makePayable } from "./helpers/payouts"
import { readStore } from "./helpers/store"

const store = readStore()
/** Notes of earlier runs against the same store are others. */
const note = `Run ${Date.now().toString(36)}`

test("payments are created in the wizard, marked as paid, and stand in the ledger", async ({
  page,
}) => {
  const admin = await createAdminApi(store)
  const cleo = await findPartner(admin, "cleo")
  await makePayable(admin, cleo, 12.5)
  await makePayable(admin, await findPartner(admin, "finn"), 7)

  await signInAdmin(page, store)
  await page.goto(dashboardUrl(store, "/partner-center"))
  await page.getByRole("link", { name: "Create payments: EUR" }).click()
  const wizard = page.getByRole("dialog")
  await wizard.getByLabel(/^Note/).fill(note)
  await wizard.getByRole("button", { name: "Continue" }).click()

  const paid = wizard.getByRole("row").filter({ hasText: "c•••@example.com" })
  await expect(paid).toContainText("Cleo")
  await wizard.getByRole("button", { name: "Leave out Finn Writes" }).click()
  await expect(
    wizard.getByRole("tab", { name: "Left out by you (1)" }),
  ).toBeVisible()
  await wizard.getByRole("button", { name: "Continue" }).click()
  await wizard.getByRole("button", { name: /^Create \d+ payments?$/ }).click()

  await expect(page.getByRole("heading", { name: note })).toBeVisible()
  const row = page.getByRole("row").filter({ hasText: "Cleo" })
  await expect(row).toContainText("In transit")
  await expect(
    page.getByRole("row").filter({ hasText: "Finn Writes" }),
  ).toHaveCount(0)

  await page.getByRole("button", { name: "Mark all as paid" }).click()
  await page
    .getByRole("dialog")
    .getByLabel(/^Reference/)
    .fill("SEPA 42")
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Mark as paid" })
    .click()
  await expect(row).toContainText("Paid")
  await expect(row).toContainText("SEPA 42")

  await row.getByRole("link", { name: /Cleo/ }).click()
  const detail = page.getByRole("dialog")
  await expect(detail.getByText("Paid: from in transit to paid")).toBeVisible()
  await page.goto(
    dashboardUrl(
      store,
      `/partner-center/partners/${cleo.id}?ledger_currency=eur`,
    ),
  )
  await expect(
    page.getByRole("row").filter({ hasText: "Payment" }).first(),
  ).toBeVisible()
})
