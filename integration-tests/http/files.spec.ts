import { z } from "@medusajs/framework/zod"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { parse } from "csv-parse/sync"

import { contracts } from "../../src/api/contracts"
import type { ApiUser } from "./helpers/api"
import { addBulkRows } from "./helpers/bulk-rows"
import { databaseOf } from "./helpers/database"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { signInPartner } from "./helpers/partners"

jest.setTimeout(300_000)

/** More than two pages of a file, the last one not full. */
const ROWS = 1203
const ME = "/store/partners/me"

/**
 * Each file with what tells its rows apart, and how many there are besides those of the
 * test: partners Ana and Ben.
 */
const ADMIN_FILES = [
  ["/admin/partners/csv", "code", 2],
  ["/admin/partner-commissions/csv", "id", 0],
  ["/admin/partner-ledger/partners/csv", "code", 2],
  [
    `/admin/partner-reports/taxes/csv?year=${new Date().getUTCFullYear()}`,
    "code",
    1,
  ],
  ["/admin/partner-payout-batches/bulk/files/csv", "payout_id", 0],
] as const

const PORTAL_FILES = [
  [`${ME}/ledger/csv`, null],
  [`${ME}/commissions/csv`, null],
  [`${ME}/payouts/csv`, null],
  [`${ME}/reports/leads/csv`, null],
  [`${ME}/reports/clicks/csv`, "ad_code"],
  [`${ME}/reports/sales/csv`, null],
  [`${ME}/recruits/csv`, "code"],
] as const

/** Lists that can be read on behind a page, and under which name. */
const PORTAL_LISTS = [
  [`${ME}/ledger`, "entries"],
  [`${ME}/commissions`, "commissions"],
  [`${ME}/payouts`, "payouts"],
  [`${ME}/reports/leads`, "leads"],
] as const

const ADMIN_LISTS = [
  ["/admin/partners", "partners"],
  ["/admin/partners?order=-payable", "partners"],
  ["/admin/partners?order=name", "partners"],
  ["/admin/partners/:ana/activity", "activities"],
  ["/admin/partner-programs/:program/enrollments", "enrollments"],
  ["/admin/partner-links", "links"],
  ["/admin/partner-coupons", "coupons"],
  ["/admin/partner-referrals", "referrals"],
  ["/admin/partner-referrals?order=created_at", "referrals"],
  ["/admin/partner-attributions", "attributions"],
  ["/admin/partner-attributions/problems", "problems"],
  ["/admin/partner-commissions", "commissions"],
  ["/admin/partner-payouts", "payouts"],
  ["/admin/partner-payout-batches", "payout_batches"],
  ["/admin/partner-ledger?partner_id=:ana", "entries"],
  ["/admin/partner-ledger/transfers", "transfers"],
] as const

interface Page {
  count: number
  count_is_exact: boolean
  next_cursor: string | null
  [rows: string]: unknown
}

interface Row {
  id?: string
  order_id: string
}

/** An order stands for itself. */
const idOf = ({ id, order_id }: Row) => id ?? order_id

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let ana: ApiUser

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
      ana = await signInPartner(api, shop.store, "ana")
      await addBulkRows(databaseOf(getContainer()), {
        ana: shop.ana,
        program_id: shop.program_id,
        rows: ROWS,
      })
    })

    const addressOf = (path: string) =>
      path.replace(":ana", shop.ana).replace(":program", shop.program_id)

    async function download(user: ApiUser, path: string) {
      const { status, data, headers } = await user.tryDownload(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      return parse(data, { columns: true, bom: true }) as Record<
        string,
        string
      >[]
    }

    it("Files have every row once, however many pages they are read in", async () => {
      for (const [path, key, others] of ADMIN_FILES) {
        const rows = await download(shop.admin, path)
        expect([path, rows.length]).toEqual([path, ROWS + others])
        expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length)
      }
      for (const [path, key] of PORTAL_FILES) {
        const rows = await download(ana, path)
        expect([path, rows.length]).toEqual([path, ROWS])
        if (key !== null) {
          expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length)
        }
      }
    })

    it("The file of recruits has everybody behind who recruited them", async () => {
      const codes = (await download(ana, `${ME}/recruits/csv`)).map(
        ({ code }) => code,
      )
      const placeOf = new Map(codes.map((code, place) => [code, place]))
      const codeOf = (number: number) =>
        `bulk-${String(number).padStart(6, "0")}`
      for (let number = 1; number <= ROWS; number += 1) {
        // Each third one is Ana's, the next one is theirs, and the next one that one's.
        if (number % 3 !== 1) {
          expect(placeOf.get(codeOf(number))).toBeGreaterThan(
            placeOf.get(codeOf(number - 1)) ?? Infinity,
          )
        }
      }
    })

    it("Lists go on behind a page, with every row once, and say how many there are", async () => {
      for (const [user, lists] of [
        [ana, PORTAL_LISTS],
        [shop.admin, ADMIN_LISTS],
      ] as const) {
        for (const [path, name] of lists) {
          const ids: string[] = []
          let after: string | null | undefined
          let count = 0
          do {
            const page: Page = await user.get<Page>(addressOf(path), {
              limit: 100,
              after,
            })
            ids.push(...(page[name] as Row[]).map(idOf))
            after = page.next_cursor
            count = page.count
            expect([path, page.count_is_exact]).toEqual([path, true])
          } while (after !== null)
          expect([path, ids.length]).toEqual([path, count])
          expect(new Set(ids).size).toBe(count)
          expect(count).toBeGreaterThanOrEqual(ROWS)
        }
      }
    })

    it("Every list that goes on is among those that were tried", () => {
      const tried = [...PORTAL_LISTS, ...ADMIN_LISTS].map(([path]) =>
        path.replace(/\?.*/, "").replace(/:\w+/, ":id"),
      )
      const goingOn = contracts
        .filter(({ query: makesQuery }) => {
          const query = makesQuery?.()
          return query instanceof z.ZodObject && "after" in query.shape
        })
        .map(({ path }) => path)
      expect([...new Set(tried)].sort()).toEqual([...goingOn].sort())
    })

    it("Lists refuse a cursor that another list, or another order, has answered", async () => {
      const { next_cursor: after } = await ana.get<Page>(`${ME}/commissions`, {
        limit: 1,
      })
      for (const [user, path, params] of [
        [ana, `${ME}/ledger`, { after }],
        [ana, `${ME}/reports/leads`, { after: "nonsense" }],
        [shop.admin, "/admin/partner-commissions", { after, order: "amount" }],
      ] as const) {
        const { status, data } = await user.tryGet(path, params)
        expect([status, data.message]).toEqual([
          400,
          expect.stringContaining("after: must be the next_cursor"),
        ])
      }
    })
  },
})
