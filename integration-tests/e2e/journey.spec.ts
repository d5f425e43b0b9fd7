import { expect, type Page, test } from "@playwright/test"

import { createAdminApi } from "./helpers/admin-api"
import { buy, signInPartner } from "./helpers/shop"
import { readStore } from "./helpers/store"

const store = readStore()
const partner = (code: string) =>
  store.partners.find((each) => each.code === code)!

/** The rows of My Ledger that belong to one order. */
function ledgerRows(page: Page, orderNumber: number) {
  return page
    .getByRole("table")
    .getByRole("row")
    .filter({ hasText: `#${orderNumber}` })
}

test.describe.serial("from a partner's link to the ledger", () => {
  let orderNumber = 0

  test("a visitor comes through Ana's link, lands on a clean address and buys", async ({
    page,
    context,
  }) => {
    await page.goto(`${store.partner_link}?utm_source=letter`)
    expect(page.url()).toBe(`${store.storefront_url}/?utm_source=letter`)
    const visitor = (await context.cookies()).find(
      ({ name }) => name === "_partner_visitor",
    )
    expect(visitor).toMatchObject({ httpOnly: true, sameSite: "Lax" })

    // 29.90 EUR: Ana's program Writers pays 15 % = 4.485, rounded to 4.49; Ben 4 %
    // = 1.196, rounded to 1.20.
    orderNumber = await buy(page, "Desk Journal")
    expect(orderNumber).toBeGreaterThan(0)
  })

  test("Ana signs in by code and sees her commission", async ({ page }) => {
    await signInPartner(page, store.storefront_url, partner("ana"))
    await page.getByRole("link", { name: "My Ledger" }).click()
    await expect(
      page.getByRole("heading", { level: 1, name: "My Ledger" }),
    ).toBeVisible()
    await expect(async () => {
      await page.reload()
      await expect(ledgerRows(page, orderNumber)).toHaveCount(1, {
        timeout: 1000,
      })
    }).toPass()
    await expect(ledgerRows(page, orderNumber)).toContainText("4.49")
    await expect(ledgerRows(page, orderNumber)).toContainText("Desk Journal")
  })

  test("Ben, who recruited her, sees level 2 and who sold", async ({
    page,
  }) => {
    await signInPartner(page, store.storefront_url, partner("ben"))
    await page.getByRole("link", { name: "My Ledger" }).click()
    const row = ledgerRows(page, orderNumber)
    await expect(row).toContainText("1.20")
    await expect(row).toContainText("Ana Lindqvist")
  })

  test("the store cancels the order, and both ledgers follow", async ({
    page,
  }) => {
    const admin = await createAdminApi(store)
    const { orders } = await admin.get<{
      orders: { id: string; display_id: number }[]
    }>("/admin/orders?limit=5&order=-display_id&fields=id,display_id")
    const order = orders.find(({ display_id }) => display_id === orderNumber)!
    await admin.post(`/admin/orders/${order.id}/cancel`)

    for (const [code, amount] of [
      ["ana", "4.49"],
      ["ben", "1.20"],
    ]) {
      await signInPartner(page, store.storefront_url, partner(code))
      await page.getByRole("link", { name: "My Ledger" }).click()
      await expect(async () => {
        await page.reload()
        await expect(ledgerRows(page, orderNumber)).toHaveCount(2, {
          timeout: 1000,
        })
      }).toPass()
      const clawback = ledgerRows(page, orderNumber).filter({
        hasText: /clawback/i,
      })
      await expect(clawback).toContainText(amount)
      await page.getByRole("button", { name: "Sign out" }).click()
      await expect(page.getByLabel("Password")).toBeVisible()
    }
  })
})

test("an unknown partner's link still leads to the store, without a trace", async ({
  page,
  context,
}) => {
  await page.goto(`${store.medusa_url}/r/nobody-here`)
  expect(new URL(page.url()).origin).toBe(store.storefront_url)
  expect(
    (await context.cookies()).filter(({ name }) => name === "_partner_visitor"),
  ).toEqual([])
})

test("a wrong password and an unknown code look alike", async ({ page }) => {
  const answers: string[] = []
  for (const login of ["ana", "nobody-here"]) {
    await page.goto(`${store.storefront_url}/partners`)
    await page.getByLabel("Partner code or e-mail").fill(login)
    await page.getByLabel("Password").fill("not-the-password")
    await page.getByRole("button", { name: "Sign in", exact: true }).click()
    const alert = page.getByRole("alert").filter({ hasText: "wrong" })
    await expect(alert).toBeVisible()
    answers.push(await alert.innerText())
  }
  expect(answers[0]).toBe(answers[1])
})
