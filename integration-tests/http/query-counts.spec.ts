import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import type { ApiUser } from "./helpers/api"
import { untilQuiet } from "./helpers/count-queries"
import { databaseOf } from "./helpers/database"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { addRows, type LastRows, prepareRows } from "./helpers/many-rows"
import { signInPartner } from "./helpers/partners"
import {
  readableRoutes,
  type Reading,
  readRoute,
  type Readers,
} from "./helpers/route-readings"

jest.setTimeout(300_000)

const FEW = [1, 2]
const MORE = [3, 4, 5, 6]

/** One file as it is: it stands in no table. */
const FILES = ["/tax-documents/:id/file", "/tax-documents/:document_id/file"]

const THIS_YEAR = `year=${new Date().getUTCFullYear()}`

/** What is about one thing, or as long as the calendar: it shows no more rows. */
const ONE_THING = [
  "/r/:partner_code",
  "/r/:partner_code/:link_code",
  "/partner-forms/:id/agreement",
  "/store/partner-forms/:id",
  "/store/partner-agreement",
  "/store/partner-portal",
  "/store/partners/me",
  "/store/partners/me/welcome",
  "/store/partners/me/payout-settings",
  "/store/partners/me/link-destinations",
  "/store/partners/me/dashboard",
  "/store/partners/me/dashboard/csv",
  "/store/partners/me/commissions/:id",
  "/store/partners/me/tax-profile",
  "/admin/partner-settings",
  "/admin/partner-portal-settings",
  "/admin/partner-payout-settings",
  "/admin/partner-encryption",
  "/admin/partner-emails",
  "/admin/partner-emails/:kind",
  "/admin/partners/:id/payout-settings",
  "/admin/partners/:id/tax-profile",
  "/admin/partner-forms/:id",
  "/admin/partner-agreements/:id",
  "/admin/partner-links/:id",
  "/admin/partner-resources/:id",
  "/admin/partner-resources/:id/preview",
  "/admin/partner-ledger/check",
  "/admin/partner-payout-batches/:id",
  "/admin/partner-payout-providers",
  "/admin/partner-payouts/:id",
]

/**
 * A page may ask the database as often as it must, but not more often when it has more
 * rows to show. Every route that answers something is held to it: a new one as well.
 */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const routes = readableRoutes(FILES)
    let shop: FriendsStore
    let ana: ApiUser

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      await prepareRows({ shop, container: getContainer() })
      ana = await signInPartner(api, shop.store, "ana")
    })

    it("No page asks the database more often when it has more rows to show", async () => {
      const first = await grow(FEW)
      // Whoever reads first counts clicks and keeps what stays the same.
      await readAll(first)
      const few = await readAll(first)
      const last = await grow(MORE)
      const many = await readAll(last)

      const sameLength = routes
        .map(({ path }) => path)
        .filter((path) => many[path].rows <= few[path].rows)
      expect(sameLength).toEqual(ONE_THING)

      const asksMore = await findGrown(few, many, last)
      expect(asksMore).toEqual({})
    })

    const grow = async (numbers: readonly number[]) => {
      const last = await addRows({ shop, container: getContainer() }, numbers)
      await untilQuiet(databaseOf(getContainer()))
      return last
    }

    async function readAll(last: LastRows): Promise<Record<string, Reading>> {
      const sql = databaseOf(getContainer())
      const readings: Record<string, Reading> = {}
      for (const route of routes) {
        readings[route.path] = await readRoute(sql, route, readersOf(last))
      }
      return readings
    }

    /** The routes that ask more often, also when they find everything counted and kept. */
    async function findGrown(
      few: Record<string, Reading>,
      many: Record<string, Reading>,
      last: LastRows,
    ): Promise<Record<string, { few: number; many: string[] }>> {
      const grown: Record<string, { few: number; many: string[] }> = {}
      for (const route of routes) {
        const before = few[route.path].statements.length
        if (many[route.path].statements.length > before) {
          const sql = databaseOf(getContainer())
          const again = await readRoute(sql, route, readersOf(last))
          if (again.statements.length > before) {
            grown[route.path] = { few: before, many: again.statements }
          }
        }
      }
      return grown
    }

    function readersOf(last: LastRows): Readers {
      return {
        users: {
          admin: shop.admin,
          partner: ana,
          store: shop.store.visitor,
          anyone: shop.store.visitor,
        },
        ids: {
          "/admin/partners/": shop.ana,
          "/admin/partner-programs/": shop.program_id,
          "/admin/partner-links/": last.link,
          "/admin/partner-resources/": last.resource,
          "/admin/partner-forms/": last.form,
          "/store/partner-forms/": last.form,
          "/partner-forms/": last.form,
          "/admin/partner-agreements/": last.agreement,
          "/admin/partner-payout-batches/": last.batch,
          "/admin/partner-payouts/": last.payout,
          "/admin/orders/": last.order,
          "/admin/products/": shop.product.product_id,
          "/store/partners/me/commissions/": last.commission,
        },
        names: {
          partner_code: "ana",
          link_code: "link-1",
          kind: "lead_received",
        },
        queries: {
          "/admin/partner-ledger": `partner_id=${shop.ana}`,
          "/admin/partner-resources/:id/preview": `partner_id=${shop.ana}`,
          "/admin/partner-reports/taxes": THIS_YEAR,
          "/admin/partner-reports/taxes/csv": THIS_YEAR,
        },
      }
    }
  },
})
