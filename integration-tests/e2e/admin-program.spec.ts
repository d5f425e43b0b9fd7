import { expect, test } from "@playwright/test"

import { chooseIn, dashboardUrl, signInAdmin } from "./helpers/dashboard"
import { buy } from "./helpers/shop"
import { readStore } from "./helpers/store"

const store = readStore()
/** Taken names would fail a second run against the same store. */
const suffix = Date.now().toString(36)
const code = `prog-${suffix}`
const program = `Pens ${suffix}`
const dashboard = (path: string) => dashboardUrl(store, path)

test.describe.serial("a program from nothing to the order", () => {
  let orderNumber = 0

  test("is made, with a rate and a partner, in the dashboard alone", async ({
    page,
  }) => {
    await signInAdmin(page, store)
    await page.goto(dashboard("/partner-center/partners/create"))
    const create = page.getByRole("dialog")
    await create.getByLabel("Name", { exact: true }).fill("Pen Friend")
    await create.getByLabel("Code").fill(code)
    await create.getByRole("button", { name: "Create" }).click()
    await expect(page.getByText("Partner Pen Friend was created")).toBeVisible()

    await page.getByRole("link", { name: "Programs", exact: true }).click()
    await page.getByRole("link", { name: "Create" }).click()
    const form = page.getByRole("dialog")
    await form.getByLabel("Name", { exact: true }).fill(program)
    await form.getByLabel("Sale, level 1, Percent").fill("20")
    await form.getByRole("button", { name: "Create" }).click()
    await expect(page.getByText(`Program ${program} was created`)).toBeVisible()

    await page.getByRole("link", { name: "Enrol", exact: true }).click()
    await chooseIn(page, "Partner", code, new RegExp(code))
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Enrol" })
      .click()
    await expect(
      page.getByText(`The partner was enrolled in ${program}`),
    ).toBeVisible()
    await expect(page.getByRole("link", { name: /Pen Friend/ })).toBeVisible()
  })

  test("pays for what is bought through the partner's link", async ({
    page,
  }) => {
    await page.goto(`${store.medusa_url}/r/${code}`)
    orderNumber = await buy(page, "Field Notebook")
    expect(orderNumber).toBeGreaterThan(0)
  })

  test("is read in the order's widget, with who, how much and why", async ({
    page,
  }) => {
    await signInAdmin(page, store)
    const order = page
      .getByRole("row")
      .filter({ hasText: `#${orderNumber}` })
      .first()
    await order.click()
    await expect(page).toHaveURL(/\/app\/orders\/order_/)
    const levels = page.getByRole("list", { name: "Commissions" })
    // 14.00 EUR at 20 %.
    await expect(async () => {
      await page.reload()
      await expect(levels).toContainText("€2.80", { timeout: 3000 })
    }).toPass()
    await expect(levels).toContainText("Pen Friend")
    await expect(levels).toContainText("Level 1 · Sale")

    await page.getByRole("button", { name: "Why" }).click()
    const why = page.getByRole("dialog")
    await expect(why).toContainText("The latest valid click before the order.")
    await expect(why).toContainText(`"${program}" decides by its default.`)
    await expect(why).toContainText("20% of €14.00 = €2.80")
  })

  test("counts on the overview and in the list of commissions", async ({
    page,
  }) => {
    await signInAdmin(page, store)
    await page.goto(dashboard("/partner-center/commissions"))
    const row = page.getByRole("row").filter({ hasText: `#${orderNumber}` })
    await expect(row).toContainText("Pen Friend")
    await expect(row).toContainText("€2.80")
    await page.goto(dashboard("/partner-center?currency=eur"))
    await expect(page.getByText("Pen Friend").first()).toBeVisible()
  })
})
