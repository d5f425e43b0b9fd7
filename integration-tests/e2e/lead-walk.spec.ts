import { expect, test } from "@playwright/test"

import { byKeyboard } from "./helpers/hands"
import { mailsTo } from "./helpers/mails"
import { passAsPerson } from "./helpers/person"
import { buy, openInPortal, signInPartner } from "./helpers/shop"
import { readStore } from "./helpers/store"

const store = readStore()
const ana = store.partners.find(({ code }) => code === "ana")!
const ANA_EMAIL = "ana@example.com"
for (const width of [360, 1280]) {
  test.describe
    .serial(`from a click to a lead to an order, by keyboard at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    const name = `z${width}${Date.now().toString(36)}`
    const email = `${name}@example.com`
    /** As partners read it: enough to know somebody again, too little to write to them. */
    const masked = `${name[0]}•••@example.com`
    let orderNumber = 0
    /** What Ana was told before. */
    let before = 0

    test("a visitor comes through Ana's link and subscribes", async ({
      page,
    }) => {
      before = mailsTo(store, ANA_EMAIL).length
      await page.goto(store.partner_link)
      const hands = byKeyboard(page)
      await hands.press(page.getByRole("link", { name: "Newsletter" }))
      await hands.write(page.getByLabel("E-mail"), email)
      await passAsPerson(page)
      await hands.press(page.getByRole("button", { name: "Subscribe" }))
      await expect(page.getByRole("status")).toContainText("was received")

      await page.goto(store.storefront_url)
      orderNumber = await buy(page, "Desk Journal", { email, hands })
      expect(orderNumber).toBeGreaterThan(0)
    })

    test("Ana sees the lead, that they bought, and what she earned", async ({
      page,
    }) => {
      const hands = byKeyboard(page)
      await signInPartner(page, store.storefront_url, ana, hands)
      await openInPortal(page, "Leads", hands)
      // The latest is the first.
      const lead = page.getByRole("row").filter({ hasText: masked }).first()
      await expect(async () => {
        await page.reload()
        await expect(lead.getByRole("cell").last()).toHaveText("1", {
          timeout: 2000,
        })
      }).toPass()
      await expect(lead).toContainText("By a form")

      await openInPortal(page, "My Ledger", hands)
      await expect(
        page.getByRole("row").filter({ hasText: `#${orderNumber}` }),
      ).toContainText("4.49")
    })

    test("Ana was written to of both", async () => {
      await expect
        .poll(() =>
          mailsTo(store, ANA_EMAIL)
            .slice(before)
            .map(({ text }) => text)
            .filter(
              (text) =>
                text.includes(masked) || text.includes(`${orderNumber}`),
            ),
        )
        .toHaveLength(2)
    })
  })
}
