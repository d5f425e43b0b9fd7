import { expect, test } from "@playwright/test"

import { createAdminApi } from "./helpers/admin-api"
import {
  dashboardUrl,
  settle,
  signInAdmin,
  violationsIn,
} from "./helpers/dashboard"
import { readStore } from "./helpers/store"

const store = readStore()

/** Every page, and the forms above them. */
const PAGES = [
  "/partner-center",
  "/partner-center/partners",
  "/partner-center/partners/create",
  "/partner-center/partners/import",
  "/partner-center/partners/:partner",
  "/partner-center/partners/:partner/edit",
  "/partner-center/programs",
  "/partner-center/programs/create",
  "/partner-center/programs/:program",
  "/partner-center/links",
  "/partner-center/links/create",
  "/partner-center/links/report",
  "/partner-center/leads",
  "/partner-center/leads/create",
  "/partner-center/commissions",
  "/partner-center/ledger",
  "/partner-center/what-if",
  "/settings/partner-center",
  "/settings/partner-defaults",
]
const OUR_ROUTES = /\/admin\/(partner|orders\/[^/]+\/partner)/
/** A page's first data appears with at most so many requests; a form above it has its own. */
const MOST_REQUESTS = 3

test.describe("every page of Partner Center", () => {
  let ids: { partner: string; program: string }

  test.beforeAll(async () => {
    const admin = await createAdminApi(store)
    const { partners } = await admin.get<{ partners: { id: string }[] }>(
      "/admin/partners?q=ana",
    )
    const { programs } = await admin.get<{ programs: { id: string }[] }>(
      "/admin/partner-programs",
    )
    ids = { partner: partners[0].id, program: programs[0].id }
  })

  test.beforeEach(async ({ page }) => {
    await signInAdmin(page, store)
  })

  const addressOf = (path: string) =>
    dashboardUrl(
      store,
      path.replace(":partner", ids.partner).replace(":program", ids.program),
    )

  for (const path of PAGES) {
    test(`${path}: axe finds nothing in light and dark, on a phone too; few requests`, async ({
      page,
    }) => {
      const requests = new Set<string>()
      page.on("request", (request) => {
        const { pathname } = new URL(request.url())
        if (OUR_ROUTES.test(pathname)) {
          requests.add(request.url())
        }
      })
      await page.goto(addressOf(path))
      await settle(page)
      const isModal = (await page.getByRole("dialog").count()) > 0
      if (!isModal) {
        expect([...requests].length).toBeLessThanOrEqual(MOST_REQUESTS)
      }

      const part = isModal ? "[role=dialog]" : "main"
      expect(await violationsIn(page, part)).toEqual([])

      await page.evaluate(() =>
        localStorage.setItem("medusa_admin_theme", "dark"),
      )
      await page.setViewportSize({ width: 390, height: 844 })
      await page.reload()
      await settle(page)
      expect(await violationsIn(page, part)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
})
