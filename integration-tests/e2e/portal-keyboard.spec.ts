import { expect, type Page, test } from "@playwright/test"

import { enter, tabTo } from "./helpers/keyboard"
import { readStore } from "./helpers/store"

const store = readStore()
const ana = store.partners.find(({ code }) => code === "ana")!

for (const width of [360, 1280]) {
  test.describe(`by keyboard alone at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test("a partner signs in, fetches a QR code, asks why, saves a statement, and signs out", async ({
      page,
    }) => {
      await page.goto(`${store.storefront_url}/partners`)
      await tabTo(page, page.getByLabel("Partner code or e-mail"))
      await page.keyboard.type(ana.code)
      await page.keyboard.press("Tab")
      await page.keyboard.type(ana.password)
      await page.keyboard.press("Enter")
      await expectPage(page, /^Welcome/)

      await openPage(page, width, "Links")
      const code = page.getByRole("button", { name: "QR code" }).first()
      await enter(page, code)
      const dialog = page.getByRole("dialog")
      await expect(dialog.getByRole("img")).toBeVisible()
      // Whatever Tab reaches while a dialog is open is in it.
      await page.keyboard.press("Tab")
      await page.keyboard.press("Tab")
      await expect(dialog.locator(":focus")).toHaveCount(1)
      await page.keyboard.press("Escape")
      await expect(dialog).toHaveCount(0)
      await expect(code).toBeFocused()

      await openPage(page, width, "Commissions")
      const why = page.getByRole("button", { name: /^Why/ }).first()
      await enter(page, why)
      await expect(page.getByRole("dialog")).toContainText("%")
      await page.keyboard.press("Escape")
      await expect(why).toBeFocused()

      await openPage(page, width, "Payments")
      await tabTo(page, page.getByRole("link", { name: "Download as PDF" }))
      const statement = page.waitForEvent("download")
      await page.keyboard.press("Enter")
      expect((await statement).suggestedFilename()).toMatch(
        /^statement-ana-.*\.pdf$/,
      )

      await enter(page, page.getByRole("button", { name: "Sign out" }))
      await expect(page.getByLabel("Password")).toBeVisible()
    })
  })
}

/** Chooses a page in the menu, which a phone opens first. */
async function openPage(
  page: Page,
  width: number,
  name: string,
): Promise<void> {
  if (width < 600) {
    await enter(page, page.getByRole("button", { name: "Menu" }))
  }
  await enter(page, page.getByRole("link", { name, exact: true }))
  await expectPage(page, name)
}

/** The page is there, and a screen reader is told so: its heading has the focus. */
async function expectPage(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused()
}
