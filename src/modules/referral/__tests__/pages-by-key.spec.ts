import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { readThrough } from "../../../utils/__tests__/read-through"
import { clickRow, insertClicks } from "../click-store"
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
        expect(
          await referral.countPartnerLeads("ana", { ...EVER, until: NOON }),
        ).toBe(0)
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
