import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"

import { signInPartner } from "./helpers/shop"
import { readStore } from "./helpers/store"

const store = readStore()
const ana = store.partners.find(({ code }) => code === "ana")!

/** Every page of the portal for who has signed in, by its heading. */
const PAGES = {
  "/welcome": /^Welcome/,
  "/profile": "My Profile",
  "/programs": "My Programs",
  "/commission-structure": "My Commission Structure",
  "/links": "Links",
  "/banners": "Banners",
  "/emails": "E-mail copy",
  "/pages": "Pages",
  "/program-information": "Program information",
  "/dashboard": "Dashboard",
  "/ledger": "My Ledger",
  "/commissions": "Commissions",
  "/leads": "Leads",
  "/link-tracking": "Link tracking",
  "/sales": "Sales",
  "/recruits": "Recruits",
  "/payments": "Payments",
  "/payout-settings": "Payout settings",
  "/tax": "Tax",
}

/** Pages for everybody. */
const WAYS_IN = {
  "": "Partners",
  "/forgot-password": "Forgot your password?",
  "/password": "Set your password",
  "/sign-up": "Become a partner",
  "/visit": "Opening the portal",
}

const SCREENS = [
  { width: 360, height: 740, theme: "dark" },
  { width: 1280, height: 900, theme: "light" },
] as const

for (const { width, height, theme } of SCREENS) {
  test.describe(`the portal at ${width} px, ${theme}`, () => {
    test.use({ viewport: { width, height }, colorScheme: theme })

    test("the ways in are whole and accessible", async ({ page }) => {
      for (const [path, heading] of Object.entries(WAYS_IN)) {
        await expectGoodPage(page, path, heading)
      }
    })

    test("every page is whole and accessible", async ({ page }) => {
      await signInPartner(page, store.storefront_url, ana)
      for (const [path, heading] of Object.entries(PAGES)) {
        await expectGoodPage(page, path, heading)
      }
    })
  })
}

/** Opens a page: it must load, fit into the screen, name itself, and have nothing against axe. */
async function expectGoodPage(
  page: Page,
  path: string,
  heading: string | RegExp,
): Promise<void> {
  await page.goto(`${store.storefront_url}/partners${path}`)
  await expect(
    page.getByRole("heading", { level: 1, name: heading }),
  ).toBeVisible()
  const waiting = page.locator(
    ".partner-portal [aria-busy=true], .partner-portal .pp-skeleton",
  )
  await expect(async () => {
    // Charts are drawn once somebody gets there.
    for (const place of await waiting.all()) {
      await place.scrollIntoViewIfNeeded({ timeout: 500 })
    }
    await expect(waiting).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await expect(page.getByText("This could not be loaded")).toHaveCount(0)
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  )
  expect
    .soft(tooWide, `${path} is wider than the screen`)
    .toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      path,
    )
    .toEqual([])
}
