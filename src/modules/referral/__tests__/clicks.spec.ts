import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import type ReferralModuleService from "../service"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(60_000)

const IP = "203.0.113.7"

const click = {
  partner_id: "ana",
  link_id: null,
  ad_code: null,
  visitor_id: null,
  origin: "redirect" as const,
  counted_as: "visit" as const,
  landing_path: "/",
  ip: IP,
}

moduleIntegrationTestRunner<ReferralModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: referral, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    const visit = (clickId: string | null, visitorId: string | null) => ({
      partner_id: "ana",
      link_id: null,
      ad_code: null,
      click_id: clickId,
      visitor_id: visitorId,
      is_bot: false,
      landing_path: "/",
      ip: IP,
    })

    describe("a click", () => {
      it("is in the database when it is acknowledged, each of 300 at once", async () => {
        const ids = await Promise.all(
          Array.from({ length: 300 }, () => referral.recordClick(click)),
        )
        const rows = await sql()("partner_click").whereIn("id", ids)
        expect(rows).toHaveLength(300)
      })

      it("keeps of the IP address a keyed hash alone", async () => {
        await referral.recordClick(click)
        const [row] = await sql()("partner_click")
        expect(row.ip_hash).toMatch(/^[0-9a-f]{64}$/)
        expect(JSON.stringify(row)).not.toContain(IP)
      })
    })

    describe("a redirect's click that several visitors claim at once", () => {
      it("goes to one of them; each other gets a click of their own", async () => {
        const clickId = await referral.recordClick(click)
        const visitors = await Promise.all(
          Array.from({ length: 10 }, () =>
            referral.recordVisit(visit(clickId, null)),
          ),
        )
        const ids = visitors.map(({ visitor_id }) => visitor_id)
        expect(new Set(ids).size).toBe(10)
        const rows = await sql()("partner_click")
        expect(rows).toHaveLength(10)
        expect(rows.map(({ visitor_id }) => visitor_id).sort()).toEqual(
          ids.sort(),
        )
      })

      it("is not claimed any more after a day", async () => {
        const clickId = await referral.recordClick(click)
        await sql()("partner_click").update({
          occurred_at: new Date(Date.now() - 25 * 60 * 60 * 1000),
        })
        await referral.recordVisit(visit(clickId, "a-visitor"))
        const [row] = await sql()("partner_click").where({ id: clickId })
        expect(row.visitor_id).toBeNull()
      })
    })

    describe("the decision about an order", () => {
      const decision = (
        partnerId: string | null,
        decisionNumber = 0,
        order_id = "order",
      ) => ({
        order_id,
        placed_at: "2026-06-01T00:00:00.000Z",
        settings_version: 1,
        sale_partner_id: partnerId,
        source: partnerId ? ("cookie" as const) : null,
        touch_id: null,
        self_referral: false,
        trace: [],
        lead_partner_id: null,
        lead_trace: [],
        review: "not_needed" as const,
        customer_id: null,
        decision_number: decisionNumber,
        ticket: 1,
      })

      it("is made once when many decide at once, and all go on with it", async () => {
        const kept = await Promise.all(
          ["ana", "ben", "carl", "dora"].map((id) =>
            referral.keepAttribution({
              decision: decision(id),
              referral: null,
              was_decided: false,
            }),
          ),
        )
        expect(
          new Set(kept.map(({ attribution }) => attribution.sale_partner_id))
            .size,
        ).toBe(1)
        expect(kept.filter(({ credited }) => credited)).toHaveLength(1)
      })

      it("is made once when many decide about many at once, in any order", async () => {
        const known = ["order_2", "order_5"]
        const deciding = async (
          partnerId: string,
          orderIds: readonly string[],
        ) => {
          const outcomes = await referral.keepAttributions(
            orderIds.map((id) => ({
              decision: decision(partnerId, 0, id),
              referral: null,
              // Ana's sync has read the orders before anything was kept.
              was_decided: known.includes(id) && partnerId !== "ana",
            })),
          )
          return outcomes.map(({ attribution, credited }, index) => ({
            order_id: orderIds[index],
            partner_id: attribution.sale_partner_id,
            credited,
          }))
        }
        await deciding("first", known)
        const all = [1, 2, 3, 4, 5, 6, 7, 8].map((each) => `order_${each}`)
        const kept = await Promise.all([
          deciding("ana", all),
          deciding("ben", [...all].reverse()),
          deciding("carl", [...all.slice(4), ...all.slice(0, 4)]),
          deciding("dora", [...all].reverse().slice(2)),
        ])
        const rows = await sql()("partner_order_attribution")
        const stored = new Map(
          rows.map((row) => [row.order_id, row.sale_partner_id]),
        )
        expect([...stored.keys()].sort()).toEqual(all)
        expect(known.map((id) => stored.get(id))).toEqual(["first", "first"])
        const outcomes = kept.flat()
        expect(outcomes.map(({ partner_id }) => partner_id)).toEqual(
          outcomes.map(({ order_id }) => stored.get(order_id)),
        )
        const credited = outcomes.filter((each) => each.credited)
        expect(credited.map(({ order_id }) => order_id).sort()).toEqual(
          all.filter((id) => !known.includes(id)),
        )
      })

      const keep = async (...decided: Parameters<typeof decision>) => {
        const kept = await referral.keepAttribution({
          decision: decision(...decided),
          referral: null,
          was_decided: false,
        })
        return [kept.attribution.sale_partner_id, kept.credited]
      }

      it("gives way to a later one only when it credited nobody", async () => {
        expect(await keep(null)).toEqual([null, false])
        expect(await keep("ana")).toEqual(["ana", true])
        expect(await keep("ben")).toEqual(["ana", false])
      })

      it("gives way to an assignment, and that to a later one, never to an older", async () => {
        await keep("ana")
        expect(await keep("ben", 2)).toEqual(["ben", true])
        expect(await keep("carl", 1)).toEqual(["ben", false])
        expect(await keep(null, 3)).toEqual([null, false])
        expect(await keep("ana", 2)).toEqual([null, false])
      })
    })
  },
})
