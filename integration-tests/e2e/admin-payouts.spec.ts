import { readFileSync } from "node:fs"

import { expect, test } from "@playwright/test"

import { createAdminApi } from "./helpers/admin-api"
import {
  dashboardUrl,
  settle,
  signInAdmin,
  violationsIn,
} from "./helpers/dashboard"
import { mailsTo } from "./helpers/mails"
import { findPartner, makePayable } from "./helpers/payouts"
import { readStore } from "./helpers/store"

const store = readStore()
/** Notes of earlier runs against the same store are others. */
const note = `Run ${Date.now().toString(36)}`
const PAYOUT_SETTINGS_CHANGED = "partner-center-payout_settings_changed"

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

test("an admin sets how a partner is paid, and their owner is told", async ({
  page,
}) => {
  const admin = await createAdminApi(store)
  const ben = await findPartner(admin, "ben")
  const told = () =>
    mailsTo(store, "ben@example.com").filter(
      ({ template }) => template === PAYOUT_SETTINGS_CHANGED,
    ).length
  const before = told()

  await signInAdmin(page, store)
  await page.goto(
    dashboardUrl(store, `/partner-center/partners/${ben.id}/payout-settings`),
  )
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("combobox", { name: "Method" }).click()
  await page.getByRole("option", { name: /^Bank transfer/ }).click()
  await drawer.getByLabel("Account holder").fill("Ben Okafor")
  await drawer.getByLabel("IBAN", { exact: true }).fill("DE89 0000")
  await drawer.getByRole("button", { name: "Save" }).click()
  await expect(drawer.getByText(/^Is not a valid IBAN/)).toBeVisible()
  await drawer
    .getByLabel("IBAN", { exact: true })
    .fill("DE89 3704 0044 0532 0130 00")
  expect(await violationsIn(page, "[role=dialog]")).toEqual([])
  await drawer.getByRole("button", { name: "Save" }).click()

  await expect(drawer).toBeHidden()
  const payouts = page.getByRole("heading", { name: "Payouts", level: 2 })
  await payouts.scrollIntoViewIfNeeded()
  await expect(
    page.getByText("Bank transfer DE •••• 3000").first(),
  ).toBeVisible()
  await expect.poll(told).toBe(before + 1)
})

test("an admin keeps a tax document, and gives the accountant the year", async ({
  page,
}) => {
  const admin = await createAdminApi(store)
  const cleo = await findPartner(admin, "cleo")
  await makePayable(admin, cleo, 20)
  const name = `${note} residence.pdf`

  await signInAdmin(page, store)
  await page.goto(
    dashboardUrl(store, `/partner-center/partners/${cleo.id}/tax-document`),
  )
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("combobox", { name: "What it is" }).click()
  await page.getByRole("option", { name: "Certificate of residence" }).click()
  await drawer.getByLabel("Document", { exact: true }).setInputFiles({
    name,
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\n% residence\n"),
  })
  await drawer.getByRole("button", { name: "Upload" }).click()
  await expect(drawer).toBeHidden()

  await page
    .getByRole("heading", { name: "Taxes", level: 2 })
    .scrollIntoViewIfNeeded()
  await page.getByRole("button", { name: `Actions: ${name}` }).click()
  const document = page.waitForEvent("download")
  await page.getByRole("menuitem", { name: "Download" }).click()
  const saved = readFileSync((await (await document).path())!, "utf8")
  expect(saved).toContain("% residence")
  await page.getByRole("button", { name: `Actions: ${name}` }).click()
  await page.getByRole("menuitem", { name: "Delete" }).click()
  await page.getByRole("button", { name: "Delete" }).click()
  await expect(page.getByText(name, { exact: true })).toHaveCount(0)

  await page.goto(dashboardUrl(store, "/partner-center/payouts?view=taxes"))
  await page.getByPlaceholder("Search").fill("cleo")
  await expect(
    page.getByRole("row").filter({ hasText: "Cleo" }).first(),
  ).toBeVisible()
  await settle(page)
  expect(await violationsIn(page, "main")).toEqual([])
  const file = page.waitForEvent("download")
  await page.getByRole("button", { name: "Download CSV" }).click()
  const csv = readFileSync((await (await file).path())!, "utf8")
  expect(csv).toContain("cleo")
  expect(csv).not.toContain("finn")
})
