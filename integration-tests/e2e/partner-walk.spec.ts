import { expect, test } from "@playwright/test"

import { chooseIn, dashboardUrl, signInAdmin } from "./helpers/dashboard"
import { mailsTo } from "./helpers/mails"
import { passAsPerson } from "./helpers/person"
import { buy, openInPortal, signInPartner } from "./helpers/shop"
import { readStore } from "./helpers/store"

const store = readStore()
const ana = store.partners.find(({ code }) => code === "ana")!
const password = "letters-by-hand"

for (const width of [360, 1280]) {
  test.describe
    .serial(`from a recruiting link to the first commission, at ${width} px`, () => {
    const screen = { width, height: 800 }
    /** A known address would not apply again in a second run against the same store. */
    const mark = `${width}-${Date.now().toString(36)}`
    const email = `letters-${mark}@example.com`
    const name = `Letters of ${mark}`
    let recruitingUrl = ""
    let ownLink = ""
    let orderNumber = 0

    test("Ana copies her recruiting link", async ({ page }) => {
      await page.setViewportSize(screen)
      await signInPartner(page, store.storefront_url, ana)
      await openInPortal(page, "Recruits")
      recruitingUrl = await page.getByText(/\/partners\/sign-up\?/).innerText()
    })

    test("somebody applies through it and is told so", async ({ page }) => {
      await page.setViewportSize(screen)
      await page.goto(recruitingUrl)
      await expect(page.getByText(/You were invited by/)).toBeVisible()
      await page.getByLabel("Name", { exact: true }).fill(name)
      await page.getByLabel("E-mail").fill(email)
      await page.getByLabel(/^Your message/).fill("I write letters.")
      await page.getByLabel(/^I accept the partner agreement/).check()
      await passAsPerson(page)
      await page.getByRole("button", { name: "Send the application" }).click()
      await expect(
        page.getByRole("heading", { name: "Thank you for your application" }),
      ).toBeVisible()
      await expect
        .poll(() => mailsTo(store, email).map(({ template }) => template))
        .toEqual([expect.stringContaining("received")])
    })

    test("the application waits on the overview, is approved and noted", async ({
      page,
    }) => {
      await signInAdmin(page, store)
      await page.goto(dashboardUrl(store, "/partner-center"))
      await page.getByRole("link", { name: /^\d+ applications?$/ }).click()
      await page.getByText(name).click()
      await expect(page.getByText("I write letters.")).toBeVisible()

      await page.getByRole("link", { name: "Approve", exact: true }).click()
      await chooseIn(page, "Programs", "Friends", /Friends of the store/)
      await page
        .getByRole("dialog")
        .getByRole("button", { name: "Approve" })
        .click()
      await expect(page.getByText(`${name} is a partner now`)).toBeVisible()

      await expect(page.getByText("Active", { exact: true })).toBeVisible()
      await expect(
        page.getByRole("link", { name: "Friends of the store" }),
      ).toBeVisible()
      // What was done is read once somebody gets there.
      await page
        .getByRole("heading", { name: "Activity" })
        .scrollIntoViewIfNeeded()
      await expect(page.getByText("Application approved")).toBeVisible()
    })

    test("an e-mail lets the partner in, who makes a link", async ({
      page,
    }) => {
      await page.setViewportSize(screen)
      await expect.poll(() => mailsTo(store, email).length).toBe(2)
      const [, approval] = mailsTo(store, email)
      const [link] = /https?:\/\/\S+#token=\S+/.exec(approval.text) ?? [""]
      await page.goto(link)
      await page.getByLabel("New password").fill(password)
      await page.getByRole("button", { name: "Set the password" }).click()
      await expect(
        page.getByRole("heading", { name: "Your password is set" }),
      ).toBeVisible()

      await signInPartner(page, store.storefront_url, { code: email, password })
      await openInPortal(page, "Links")
      await page.getByRole("button", { name: "Create a link" }).click()
      const dialog = page.getByRole("dialog")
      await dialog.getByLabel("Name").fill("My favourite pen")
      await dialog
        .getByRole("radio", { name: "To a product or a category" })
        .check()
      await dialog.getByLabel("Search by title").fill("Fountain")
      await dialog.getByRole("radio", { name: /Fountain Pen/i }).check()
      await dialog.getByRole("button", { name: "Create the link" }).click()
      await expect(
        page.getByText("“My favourite pen” was created."),
      ).toBeVisible()
      ownLink = await page
        .getByRole("listitem")
        .filter({
          has: page.getByRole("heading", { name: "My favourite pen" }),
        })
        .getByText(/\/r\//)
        .innerText()
    })

    test("a visitor comes through that link and buys the pen", async ({
      page,
    }) => {
      await page.goto(ownLink)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        /Fountain Pen/i,
      )
      await page.goto(store.storefront_url)
      orderNumber = await buy(page, "Fountain Pen No. 4")
    })

    test("the partner sees the commission, and Ana her recruit's sale", async ({
      page,
    }) => {
      await page.setViewportSize(screen)
      await signInPartner(page, store.storefront_url, { code: email, password })
      await openInPortal(page, "Commissions")
      const commission = page
        .getByRole("row")
        .filter({ hasText: `#${orderNumber}` })
      await expect(async () => {
        await page.reload()
        await expect(commission).toHaveCount(1, { timeout: 2000 })
      }).toPass()
      await commission.getByRole("button", { name: /Why/ }).click()
      await expect(page.getByRole("dialog")).toContainText("10")
      await page.keyboard.press("Escape")
      await page.getByRole("button", { name: "Sign out" }).click()

      await signInPartner(page, store.storefront_url, ana)
      await openInPortal(page, "Recruits")
      await expect(
        page.getByRole("listitem").filter({ hasText: name }),
      ).toContainText("1 order")
    })
  })
}
