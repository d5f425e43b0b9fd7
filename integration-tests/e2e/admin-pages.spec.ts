import { expect, type Page, type Request, test } from "@playwright/test"

import { createAdminApi } from "./helpers/admin-api"
import {
  dashboardUrl,
  settle,
  showInTheDark,
  signInAdmin,
  violationsIn,
} from "./helpers/dashboard"
import { ensurePayout } from "./helpers/payouts"
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
  "/partner-center/partners/:partner/enroll",
  "/partner-center/partners/:partner/override",
  "/partner-center/partners/:partner/coupon",
  "/partner-center/partners/:partner/adjust",
  "/partner-center/partners/:partner/invite",
  "/partner-center/partners/:partner/hold",
  "/partner-center/partners/:partner/statement",
  "/partner-center/partners/:applicant",
  "/partner-center/partners/:applicant/approve",
  "/partner-center/partners/:applicant/reject",
  "/partner-center/programs",
  "/partner-center/programs/create",
  "/partner-center/programs/:program",
  "/partner-center/programs/:program/edit",
  "/partner-center/programs/:program/credit",
  "/partner-center/programs/:program/limits",
  "/partner-center/programs/:program/period",
  "/partner-center/programs/:program/enroll",
  "/partner-center/programs/:program/add-rule",
  "/partner-center/links",
  "/partner-center/links/create",
  "/partner-center/links/report",
  "/partner-center/leads",
  "/partner-center/leads/create",
  "/partner-center/commissions",
  "/partner-center/ledger",
  "/partner-center/ledger/check",
  "/partner-center/ledger/adjust",
  "/partner-center/payouts",
  "/partner-center/payouts?view=payouts",
  "/partner-center/payouts/create",
  "/partner-center/payouts/:batch",
  "/partner-center/payouts/:batch/payout/:payout",
  "/partner-center/resources",
  "/partner-center/resources/create",
  "/partner-center/resources/:banner",
  "/partner-center/resources/:banner/edit",
  "/partner-center/resources/:copy",
  "/partner-center/resources/:copy/edit",
  "/partner-center/resources/:page",
  "/partner-center/forms",
  "/partner-center/forms/create",
  "/partner-center/forms/:form",
  "/partner-center/forms/:form/edit",
  "/partner-center/what-if",
  "/settings/partner-center",
  "/settings/partner-center/edit/welcome",
  "/settings/partner-center/edit/entries",
  "/settings/partner-center/edit/look",
  "/settings/partner-center/edit/sender",
  "/settings/partner-center/edit/applications",
  "/settings/partner-agreement",
  "/settings/partner-agreement/publish",
  "/settings/partner-agreement/version/:agreement",
  "/settings/partner-center/emails/first_sale",
  "/settings/partner-payouts",
  "/settings/partner-payouts/edit/methods",
  "/settings/partner-payouts/edit/thresholds",
  "/settings/partner-payouts/edit/payer",
  "/settings/partner-payouts/edit/account",
  "/settings/partner-defaults",
  "/settings/partner-defaults/edit/credit",
  "/settings/partner-defaults/edit/commissions",
]
const OUR_ROUTES = /\/admin\/(partner|orders\/[^/]+\/partner)/
/** A page's first data appears with at most so many requests; a form above it has its own. */
const MOST_REQUESTS = 3
const DESKTOP = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }

// A trace of so many pages costs as much time as looking at them.
test.use({ trace: "off" })

test.describe("every page of Partner Center", () => {
  let ids: Record<string, string>
  // One for all: the dashboard's scripts are loaded once, not with each page.
  let page: Page

  test.beforeAll(async ({ browser }) => {
    ids = await findPlaces()
    const context = await browser.newContext()
    page = await context.newPage()
    await signInAdmin(page, store)
  })

  test.afterAll(async () => {
    await page.context().close()
  })

  const addressOf = (path: string) =>
    dashboardUrl(
      store,
      path.replace(/:(\w+)/g, (_, name: string) => ids[name]),
    )

  for (const path of PAGES) {
    test(`${path}: axe finds nothing in light and dark, on a phone too; few requests`, async () => {
      const requests = new Set<string>()
      const count = (request: Request) => {
        const { pathname } = new URL(request.url())
        if (OUR_ROUTES.test(pathname)) {
          requests.add(request.url())
        }
      }
      await page.setViewportSize(DESKTOP)
      page.on("request", count)
      await page.goto(addressOf(path))
      await settle(page)
      page.off("request", count)
      const isModal = (await page.getByRole("dialog").count()) > 0
      if (!isModal) {
        expect([...requests].length).toBeLessThanOrEqual(MOST_REQUESTS)
      }

      const part = isModal ? "[role=dialog]" : "main"
      expect(await violationsIn(page, part)).toEqual([])

      await showInTheDark(page)
      await page.setViewportSize(PHONE)
      await settle(page)
      expect(await violationsIn(page, part)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
})

/** Ids of what the seed made, by what stands for them in an address. */
async function findPlaces(): Promise<Record<string, string>> {
  const admin = await createAdminApi(store)
  const firstOf = async (key: string, path: string): Promise<string> => {
    const page = await admin.get<Record<string, { id: string }[]>>(path)
    return page[key][0].id
  }
  const resource = async (kind: string) =>
    await firstOf("resources", `/admin/partner-resources?kind=${kind}`)
  const payout = await ensurePayout(admin)
  return {
    batch: payout.batch_id,
    payout: payout.id,
    partner: await firstOf("partners", "/admin/partners?q=ana"),
    applicant: await firstOf("partners", "/admin/partners?q=dora"),
    program: await firstOf("programs", "/admin/partner-programs"),
    banner: await resource("banner"),
    copy: await resource("email_copy"),
    page: await resource("page"),
    form: await firstOf("forms", "/admin/partner-forms"),
    agreement: await firstOf("agreements", "/admin/partner-agreements"),
  }
}
