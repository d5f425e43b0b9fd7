import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import type { KeysetPage } from "../../../utils/keyset"
import { readThrough } from "../../../utils/__tests__/read-through"
import { clickRow, insertClicks } from "../click-store"
import type { AttributionFilters } from "../listed-attributions"
import type { LinkPage } from "../listed-links"
import type { ReferralFilters, ReferralPage } from "../listed-referrals"
import type ReferralModuleService from "../service"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(120_000)

const NOON = new Date("2026-06-29T12:00:00.000Z")
const EVER = { from: null, until: null }

moduleIntegrationTestRunner<ReferralModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: referral, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    describe("a partner's leads", () => {
      let people = 0
      const addLead = async (occurred_at: Date) => {
        await referral.createPartnerReferrals({
          partner_id: "ana",
          email: `lead${++people}@example.com`,
          email_key: `lead${people}@example.com`,
          source: "manual",
          occurred_at,
        })
      }
      const page = async (asked: { limit: number; after?: string }) => {
        const { leads, next_cursor } = await referral.listPartnerLeads(
          "ana",
          EVER,
          asked,
        )
        return { rows: leads.map(({ email }) => email), next_cursor }
      }

      it("come once and all while others come, also many of one moment", async () => {
        for (let each = 0; each < 7; each += 1) {
          await addLead(NOON)
        }
        const { rows: before } = await page({ limit: 100 })
        expect(before).toHaveLength(7)
        const read = await readThrough(page, 2, async () => {
          await addLead(new Date(NOON.getTime() + 1))
        })
        expect(read).toEqual(before)
        expect(await referral.countPartnerLeads("ana", EVER)).toBe(10)
        expect(await referral.countPartnerLeads("ana", EVER, 8)).toBe(8)
        expect(
          await referral.countPartnerLeads("ana", { ...EVER, until: NOON }),
        ).toBe(0)
      })
    })

    describe("the referral history", () => {
      const add = async (
        name: string,
        more: Partial<{
          partner_id: string
          customer_id: string
          source: "cookie" | "manual" | "form"
          occurred_at: Date
          expires_at: Date
          ended_at: Date
        }> = {},
      ) =>
        await referral.createPartnerReferrals({
          partner_id: "ana",
          email: `${name}@Example.com`,
          email_key: `${name}@example.com`,
          source: "manual",
          occurred_at: NOON,
          ...more,
        })
      const page =
        (filters: ReferralFilters, order?: ReferralPage["order"]) =>
        async (asked: KeysetPage) => {
          const { referrals, next_cursor } = await referral.listReferrals(
            filters,
            { ...asked, order },
          )
          return { rows: referrals.map(({ id }) => id), next_cursor }
        }

      it.each([
        ["as it is", undefined],
        ["the oldest first", { by: "occurred_at", descending: false }],
        ["by when it was noted", { by: "created_at", descending: true }],
        ["the first noted first", { by: "created_at", descending: false }],
      ] as const)("comes once and all %s", async (_, order) => {
        for (let each = 0; each < 7; each += 1) {
          const occurred_at = new Date(NOON.getTime() + (each % 3))
          await add(`lead${each}`, { occurred_at })
        }
        // As the database's own clock would write them.
        await sql()("partner_referral").update({
          created_at: sql().raw("'2026-06-29T12:00:00.123456Z'"),
        })
        const { rows: all } = await page({}, order)({ limit: 100 })
        expect(all).toHaveLength(7)
        expect(await readThrough(page({}, order), 2)).toEqual(all)
        const { rows } = await page({}, order)({ limit: 3, offset: 2 })
        expect(rows).toEqual(all.slice(2, 5))
      })

      it("neither repeats nor hides a record while later ones come", async () => {
        for (let each = 0; each < 7; each += 1) {
          await add(`lead${each}`)
        }
        const { rows: before } = await page({})({ limit: 100 })
        let later = 0
        const read = await readThrough(page({}), 2, async () => {
          later += 1
          const occurred_at = new Date(NOON.getTime() + later)
          await add(`late${later}`, { occurred_at })
        })
        expect(read).toEqual(before)
        expect(await referral.countReferrals({})).toBe(10)
        expect(await referral.countReferrals({}, 9)).toBe(9)
      })

      it("shows what is asked for", async () => {
        const [past, future] = [-1, 1].map(
          (days) => new Date(Date.now() + days * 86_400_000),
        )
        const { id: plain } = await add("bo_b")
        const { id: form } = await add("bob", { source: "form" })
        const { id: expired } = await add("carl", { expires_at: past })
        const { id: open } = await add("dora", { expires_at: future })
        const { id: ended } = await add("emil", { ended_at: past })
        const { id: account } = await add("fay", { customer_id: "cus_1" })
        const { id: others } = await add("gus", { partner_id: "ben" })

        const shown = async (filters: ReferralFilters) => {
          const { rows } = await page(filters)({ limit: 100 })
          expect(await referral.countReferrals(filters)).toBe(rows.length)
          return rows.sort()
        }
        const person = { customer_id: "cus_1", email_key: "bob@example.com" }
        expect(await shown({ state: "expired" })).toEqual([expired])
        expect(await shown({ state: "ended" })).toEqual([ended])
        expect(await shown({ state: "standing" })).toEqual(
          [plain, form, open, account, others].sort(),
        )
        expect(await shown({ source: "form" })).toEqual([form])
        expect(await shown({ partner_id: "ben" })).toEqual([others])
        expect(await shown({ q: "O_b@EXAMPLE" })).toEqual([plain])
        expect(await shown({ person })).toEqual([form, account].sort())
        expect(await shown({ person: { ...person, email_key: null } })).toEqual(
          [account],
        )
      })
    })

    describe("whose orders are", () => {
      const attribute = async (order_id: string, placed_at: Date) =>
        await referral.createPartnerOrderAttributions({
          order_id,
          placed_at,
          sale_partner_id: "ana",
          source: "cookie",
          settings_version: 1,
          trace: [] as unknown as Record<string, unknown>,
          review: order_id.endsWith("0") ? "pending" : "not_needed",
        })
      const page =
        (filters: AttributionFilters) =>
        async (asked: { limit: number; after?: string }) => {
          const { attributions, next_cursor } = await referral.listAttributions(
            filters,
            asked,
          )
          return {
            rows: attributions.map(({ order_id }) => order_id),
            next_cursor,
          }
        }

      it("comes once and all, also orders of one moment, while others are placed", async () => {
        for (let each = 0; each < 7; each += 1) {
          await attribute(`order_${each}`, NOON)
        }
        const { rows: before } = await page({})({ limit: 100 })
        expect(before).toHaveLength(7)
        const read = await readThrough(page({}), 2, async () => {
          const later = new Date(NOON.getTime() + 1)
          await attribute(`later_${crypto.randomUUID()}_1`, later)
        })
        expect(read).toEqual(before)
        expect(await referral.countAttributions({})).toBe(10)
        expect(await referral.countAttributions({}, 4)).toBe(4)
        expect((await page({ review: "pending" })({ limit: 9 })).rows).toEqual([
          "order_0",
        ])
        expect(
          await referral.countAttributions({ lead_partner_id: "ana" }),
        ).toBe(0)
      })
    })

    describe("links", () => {
      let links = 0
      const add = async (name: string, partner_id?: string) =>
        await referral.createLink({
          name,
          code: `Code-${10 + ++links}`,
          destination: "/chairs",
          partner_id,
        })
      const page =
        (order?: LinkPage["order"], filters = {}) =>
        async (asked: { limit: number; after?: string }) => {
          const { links: rows, next_cursor } = await referral.listLinks(
            filters,
            { ...asked, order },
          )
          return { rows: rows.map(({ code }) => code), next_cursor }
        }

      it.each([
        ["by name", undefined],
        ["by name, backwards", { by: "name", descending: true }],
        ["by code", { by: "code", descending: false }],
        ["the newest first", { by: "created_at", descending: true }],
      ] as const)("come once and all %s", async (_, order) => {
        for (const name of ["Hats", "Chairs", "Hats", "Chairs", "Hats"]) {
          await add(name)
        }
        const { rows: all } = await page(order)({ limit: 100 })
        expect(all).toHaveLength(5)
        expect(await readThrough(page(order), 2)).toEqual(all)
        expect(await referral.countLinks({})).toBe(5)
        expect(await referral.countLinks({}, 2)).toBe(2)
      })

      it("are found by a part of code or name, and by whose they are", async () => {
        const { code } = await add("Red 100% hats", "ana")
        await add("Red 1000 hats")
        const found = async (filters: object) =>
          (await page(undefined, filters)({ limit: 9 })).rows
        expect(await found({ q: "100% H" })).toEqual([code])
        expect(await found({ q: code.toLowerCase() })).toEqual([code])
        expect(await found({ partner_id: "ana" })).toEqual([code])
        expect(await referral.countLinks({ q: "hats" })).toBe(2)
      })
    })

    describe("coupons", () => {
      const page = async (asked: { limit: number; after?: string }) => {
        const { coupons, next_cursor } = await referral.listCoupons({}, asked)
        return {
          rows: coupons.map(({ promotion_id }) => promotion_id),
          next_cursor,
        }
      }

      it("come once and all, also those of one moment; ended ones do not", async () => {
        const names = ["a", "b", "c", "d", "e", "f"]
        for (const name of names) {
          await referral.createPartnerCoupons({
            promotion_id: name,
            partner_id: "ana",
            started_at: NOON,
            ended_at: name === "c" ? NOON : null,
          })
        }
        const { rows: before } = await page({ limit: 100 })
        expect([...before].sort()).toEqual(["a", "b", "d", "e", "f"])
        let more = 0
        const read = await readThrough(page, 2, async () => {
          await referral.createPartnerCoupons({
            promotion_id: `new_${++more}`,
            partner_id: "ben",
            started_at: new Date(NOON.getTime() + more),
          })
        })
        expect(read).toEqual(before)
        expect(await referral.countCoupons({})).toBe(7)
        expect(await referral.countCoupons({}, 3)).toBe(3)
        expect(await referral.countCoupons({ partner_id: "ben" })).toBe(2)
        expect(await referral.countCoupons({ promotion_id: "a" })).toBe(1)
      })
    })

    describe("a partner's links and ads by key", () => {
      const click = async (
        link_id: string | null,
        ad_code: string | null,
        partner_id = "ana",
        at = NOON,
      ) => {
        await insertClicks(sql(), [
          {
            ...clickRow(
              {
                partner_id,
                link_id,
                ad_code,
                visitor_id: null,
                counted_as: "visit",
                origin: "redirect",
                landing_path: null,
                ip: null,
              },
              undefined,
            ),
            occurred_at: at,
          },
        ])
      }
      const readAll = async (
        range: { from: Date | null; until: Date | null },
        between?: () => Promise<unknown>,
      ) =>
        await readThrough(
          async (asked) => {
            const { links, next_cursor } =
              await referral.listLinkStatisticsByKey(range, "ana", asked)
            return { rows: links, next_cursor }
          },
          2,
          between,
        )

      it("come once and all, each with all its clicks, while others are clicked", async () => {
        for (const link of [null, "hats", "shoes"]) {
          for (const ad of [null, "blog", "mail"]) {
            await click(link, ad)
            await click(link, ad, "ben")
          }
        }
        await click("hats", "blog")
        await click("hats", "blog", "ana", new Date("2026-07-02T10:20:00Z"))
        const { links } = await referral.getLinkStatistics(EVER, "ana", {
          limit: 100,
          offset: 0,
        })
        expect(links).toHaveLength(9)
        const read = await readAll(EVER, async () => {
          // The main link, which is read already, becomes the best.
          await click(null, null)
        })
        const inOrder = (rows: typeof links) =>
          rows.map(
            ({ link_id, ad_code, clicks }) =>
              `${link_id ?? ""} ${ad_code ?? ""} ${clicks}`,
          )
        expect(inOrder(read)).toEqual(inOrder(links).sort())
      })

      it("without a click in the range are left out, and do not end the list", async () => {
        const later = new Date("2026-07-02T10:20:00Z")
        for (const link of ["a", "b", "c", "d", "e"]) {
          await click(link, null, "ana", link === "e" ? later : NOON)
        }
        const range = { from: new Date("2026-07-02T10:15:00Z"), until: null }
        const read = await readAll(range)
        expect(read.map(({ link_id, clicks }) => [link_id, clicks])).toEqual([
          ["e", 1],
        ])
      })
    })
  },
})
