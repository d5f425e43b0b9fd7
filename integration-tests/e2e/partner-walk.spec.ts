import { expect, test } from "@playwright/test"

import { chooseIn, dashboardUrl, signInAdmin } from "./helpers/dashboard"
import { byKeyboard } from "./helpers/hands"
import { mailsTo } from "./helpers/mails"
import { passAsPerson } from "./helpers/person"
import { buy, openInPortal, signInPartner } from "./helpers/shop"
import { readStore } from "./helpers/store"

const store = readStore()
const ana = store.partners.find(({ code }) => code === "ana")!
const password = "letters-by-hand"

for (const width of [360, 1280]) {
  test.describe
    .serial(`from a recruiting link to the first commission, by keyboard at ${width} px`, () => {
    const screen = { width, height: 800 }
    /** A known address would not apply again in a second run against the same store. */
    const mark = `${width}-${Date.now().toString(36)}`
    const email = `letters-${mark}@example.com`
    const name = `Letters of ${mark}`
    const newcomer = { code: email, password }
    let recruitingUrl = ""
    let ownLink = ""
    let orderNumber = 0

    test("Ana copies her recruiting link", async ({ page }) => {
      await page.setViewportSize(screen)
      const hands = byKeyboard(page)
      await signInPartner(page, store.storefront_url, ana, hands)
      await openInPortal(page, "Recruits", hands)
      recruitingUrl = await page.getByText(/\/partners\/sign-up\?/).innerText()
    })

    test("somebody applies through it and is told so", async ({ page }) => {
      await page.setViewportSize(screen)
      const hands = byKeyboard(page)
      await page.goto(recruitingUrl)
      await expect(page.getByText(/You were invited by/)).toBeVisible()
      await hands.write(page.getByLabel("Name", { exact: true }), name)
      await hands.write(page.getByLabel("E-mail"), email)
      await hands.write(page.getByLabel(/^Your message/), "I write letters.")
      await hands.choose(page.getByLabel(/^I accept the partner agreement/))
      await passAsPerson(page)
      await hands.press(
        page.getByRole("button", { name: "Send the application" }),
      )
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
      const hands = byKeyboard(page)
      await expect.poll(() => mailsTo(store, email).length).toBe(2)
      const [, approval] = mailsTo(store, email)
      const [link] = /https?:\/\/\S+#token=\S+/.exec(approval.text) ?? [""]
      await page.goto(link)
      await hands.write(page.getByLabel("New password"), password)
      await hands.press(page.getByRole("button", { name: "Set the password" }))
      await expect(
        page.getByRole("heading", { name: "Your password is set" }),
      ).toBeVisible()

      await signInPartner(page, store.storefront_url, newcomer, hands)
      await openInPortal(page, "Links", hands)
      await hands.press(page.getByRole("button", { name: "Create a link" }))
      const dialog = page.getByRole("dialog")
      await hands.write(dialog.getByLabel("Name"), "My favourite pen")
      await hands.choose(
        dialog.getByRole("radio", { name: "To a product or a category" }),
      )
      await hands.write(dialog.getByLabel("Search by title"), "Fountain")
      await hands.choose(dialog.getByRole("radio", { name: /Fountain Pen/i }))
      await hands.press(dialog.getByRole("button", { name: "Create the link" }))
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
      await page.setViewportSize(screen)
      await page.goto(ownLink)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        /Fountain Pen/i,
      )
      await page.goto(store.storefront_url)
      const hands = byKeyboard(page)
      orderNumber = await buy(page, "Fountain Pen No. 4", { hands })
    })

    test("the partner sees the commission, and Ana her recruit's sale", async ({
      page,
    }) => {
      await page.setViewportSize(screen)
      const hands = byKeyboard(page)
      await signInPartner(page, store.storefront_url, newcomer, hands)
      await openInPortal(page, "Commissions", hands)
      const commission = page
        .getByRole("row")
        .filter({ hasText: `#${orderNumber}` })
      await expect(async () => {
        await page.reload()
        await expect(commission).toHaveCount(1, { timeout: 2000 })
      }).toPass()
      await hands.press(commission.getByRole("button", { name: /Why/ }))
      await expect(page.getByRole("dialog")).toContainText("10")
      await page.keyboard.press("Escape")
      await hands.press(page.getByRole("button", { name: "Sign out" }))

      await signInPartner(page, store.storefront_url, ana, hands)
      await openInPortal(page, "Recruits", hands)
      await expect(
        page.getByRole("listitem").filter({ hasText: name }),
      ).toContainText("1 order")
    })
  })
}
