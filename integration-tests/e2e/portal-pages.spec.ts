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

// A trace of so many pages costs as much time as looking at them.
test.use({ trace: "off" })

interface Screen {
  size: { width: number; height: number }
  colorScheme: "light" | "dark"
}
const DESKTOP: Screen = {
  size: { width: 1280, height: 900 },
  colorScheme: "light",
}
const PHONE: Screen = { size: { width: 360, height: 740 }, colorScheme: "dark" }
/** What counts as good (web.dev/articles/cls). */
const MOST_SHIFT = 0.1

test.describe("whole and accessible, light and in the dark on a phone:", () => {
  for (const [path, heading] of Object.entries(WAYS_IN)) {
    test(`the way in, /partners${path}`, async ({ page }) => {
      await expectGoodPage(page, path, heading)
    })
  }

  test.describe("for who has signed in", () => {
    // One for all, who signs in once.
    let page: Page

    test.beforeAll(async ({ browser }) => {
      const context = await browser.newContext()
      page = await context.newPage()
      await signInPartner(page, store.storefront_url, ana)
    })

    test.afterAll(async () => {
      await page.context().close()
    })

    for (const [path, heading] of Object.entries(PAGES)) {
      test(`/partners${path}`, async () => {
        await expectGoodPage(page, path, heading)
      })
    }
  })
})

/**
 * Opens a page: it must load, name itself, keep everything in its place while it loads, and
 * be good on every screen.
 */
async function expectGoodPage(
  page: Page,
  path: string,
  heading: string | RegExp,
): Promise<void> {
  await showOn(page, DESKTOP)
  await page.goto(`${store.storefront_url}/partners${path}`)
  await expect(
    page.getByRole("heading", { level: 1, name: heading }),
  ).toBeVisible()
  await expectGoodView(page, `${path} at 1280 px, light`)
  expect
    .soft(await layoutShiftOf(page), `${path} moves while it loads`)
    .toBeLessThan(MOST_SHIFT)
  await showOn(page, PHONE)
  await expectGoodView(page, `${path} at 360 px, dark`)
}

async function showOn(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(screen.size)
  await page.emulateMedia({ colorScheme: screen.colorScheme })
}

/** How much of the page has moved since it began to load (Cumulative Layout Shift). */
async function layoutShiftOf(page: Page): Promise<number> {
  return await page.evaluate(
    async () =>
      await new Promise<number>((resolve) => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shift += (entry as PerformanceEntry & { value: number }).value
          }
        }).observe({ type: "layout-shift", buffered: true })
        // What was buffered is told before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shift)))
      }),
  )
}

/** What is in view must be loaded, fit into the screen, and have nothing against axe. */
async function expectGoodView(page: Page, view: string): Promise<void> {
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
    .soft(tooWide, `${view} is wider than the screen`)
    .toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      view,
    )
    .toEqual([])
}
