import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { TIER_PERIODS } from "../../../domain/terms"
import type ReferralModuleService from "../service"
import type { OrderTraits } from "../touches"
import type { NewReferral } from "../types"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(60_000)

const day = (number: number) =>
  new Date(Date.UTC(2026, 5, number, 12)).toISOString()

function referralOf(
  partnerId: string,
  changes: Partial<NewReferral> = {},
): NewReferral {
  return {
    partner_id: partnerId,
    customer_id: null,
    email: "Vera+shop@Example.com",
    source: "manual",
    occurred_at: new Date(day(1)),
    expires_at: null,
    order_id: null,
    click_id: null,
    note: null,
    created_by: null,
    ...changes,
  }
}

function traits(changes: Partial<OrderTraits> = {}): OrderTraits {
  return {
    order_id: "order",
    cart_id: null,
    promotion_ids: [],
    customer_id: null,
    emails: ["vera@example.com"],
    placed_at: day(10),
    ...changes,
  }
}

moduleIntegrationTestRunner<ReferralModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: referral, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    async function creditedBy(changes: Partial<OrderTraits> = {}) {
      const touches = await referral.listTouches(traits(changes), true)
      return touches.map(
        ({ source, partner_id }) => `${partner_id} by ${source}`,
      )
    }

    describe("the referral history of a customer", () => {
      it("is found by e-mail, whatever its case and plus-tag, or by customer", async () => {
        await referral.addReferral(referralOf("ana"))
        await referral.addReferral(
          referralOf("ben", { email: null, customer_id: "cus_1" }),
        )
        expect(await creditedBy()).toEqual(["ana by history"])
        expect((await creditedBy({ customer_id: "cus_1" })).sort()).toEqual([
          "ana by history",
          "ben by history",
        ])
        expect(await creditedBy({ emails: ["other@example.com"] })).toEqual([])
      })

      it("leaves out what came after the order, and what the order itself has brought", async () => {
        await referral.addReferral(
          referralOf("ana", { occurred_at: new Date(day(11)) }),
        )
        await referral.addReferral(
          referralOf("ben", { source: "order", order_id: "order" }),
        )
        expect(await creditedBy()).toEqual([])
        expect(await creditedBy({ order_id: "next" })).toEqual([
          "ben by history",
        ])
      })

      it("takes what one click has brought once, and a second click's again", async () => {
        const form = (click_id: string) =>
          referral.addReferral(referralOf("ana", { source: "form", click_id }))
        expect(await form("click_1")).not.toBeNull()
        expect(await form("click_1")).toBeNull()
        expect(await form("click_2")).not.toBeNull()
      })

      it("takes it once for a customer without an e-mail address, too", async () => {
        const signedIn = (customer_id: string) =>
          referral.addReferral(
            referralOf("ana", {
              source: "cookie",
              click_id: "click_1",
              email: null,
              customer_id,
            }),
          )
        expect(await signedIn("cus_1")).not.toBeNull()
        expect(await signedIn("cus_1")).toBeNull()
        expect(await signedIn("cus_2")).not.toBeNull()
      })

      it("follows an order that changes hands, there and back", async () => {
        const keep = (partnerId: string | null, number: number) =>
          referral.keepAttribution({
            decision: {
              order_id: "order",
              placed_at: day(10),
              settings_version: 1,
              sale_partner_id: partnerId,
              source: "manual",
              touch_id: null,
              self_referral: false,
              trace: [],
              lead_partner_id: null,
              lead_trace: [],
              review: "not_needed",
              customer_id: null,
              decision_number: number,
              ticket: number,
            },
            referral:
              partnerId === null
                ? null
                : referralOf(partnerId, { source: "order", order_id: "order" }),
            was_decided: false,
          })
        const standing = async () =>
          (
            await sql()("partner_referral")
              .where({ ended_at: null })
              .orderBy("partner_id")
          ).map(({ partner_id }) => partner_id)
        await keep("ana", 1)
        expect(await standing()).toEqual(["ana"])
        await keep("ben", 2)
        expect(await standing()).toEqual(["ben"])
        await keep("ana", 3)
        expect(await standing()).toEqual(["ana"])
        await keep(null, 4)
        expect(await standing()).toEqual([])
      })
    })

    describe("a promotion", () => {
      it("is a partner's from the moment on when it was given, until it is given on", async () => {
        await referral.assignPromotion("promo", "ana", new Date(day(5)))
        await referral.assignPromotion("promo", "ana", new Date(day(6)))
        await referral.assignPromotion("promo", "ben", new Date(day(8)))
        await referral.assignPromotion("promo", null, new Date(day(9)))
        const on = (number: number) =>
          creditedBy({
            emails: [],
            promotion_ids: ["promo"],
            placed_at: day(number),
          })
        expect(await on(4)).toEqual([])
        expect(await on(5)).toEqual(["ana by coupon"])
        expect(await on(8)).toEqual(["ben by coupon"])
        expect(await on(9)).toEqual([])
        expect(await sql()("partner_coupon")).toHaveLength(2)
      })

      it("given away twice at once belongs to one", async () => {
        await Promise.all(
          ["ana", "ben", "carl"].map((id) =>
            referral.assignPromotion("promo", id),
          ),
        )
        expect(
          await sql()("partner_coupon").where({ ended_at: null }),
        ).toHaveLength(1)
      })
    })

    describe("an address", () => {
      it("connects a cart with clicks by its hash, robots left out, and is never stored itself", async () => {
        const click = {
          partner_id: "ana",
          link_id: null,
          ad_code: null,
          visitor_id: null,
          origin: "redirect" as const,
          counted_as: "visit" as const,
          landing_path: "/",
          ip: "203.0.113.9",
        }
        await referral.recordClick(click)
        await referral.recordClick({
          ...click,
          partner_id: "ben",
          counted_as: "bot",
        })
        await referral.noteCartAddress("cart", "203.0.113.9")
        await referral.noteCartAddress("cart", "203.0.113.9")
        await referral.noteCartAddress("other", "203.0.113.10")
        const now = new Date().toISOString()
        expect(
          await creditedBy({ cart_id: "cart", emails: [], placed_at: now }),
        ).toEqual(["ana by ip"])
        expect(
          await creditedBy({ cart_id: "other", emails: [], placed_at: now }),
        ).toEqual([])
        const rows = await sql()("partner_cart_address")
        expect(rows).toHaveLength(2)
        expect(JSON.stringify(rows)).not.toContain("203.0.113")
      })

      it("of one cart is noted five times at the most", async () => {
        for (let last = 1; last <= 7; last++) {
          await referral.noteCartAddress("cart", `203.0.113.${last}`)
        }
        expect(await sql()("partner_cart_address")).toHaveLength(5)
      })
    })

    describe("what admins decided about an order", () => {
      const decision = (reason: string) => ({
        order_id: "order",
        kind: "review" as const,
        data: { verdict: "approved" as const },
        reason,
        decided_by: "user_1",
      })

      it("is numbered, also when two decide at once", async () => {
        await Promise.all(
          ["a", "b", "c", "d"].map((reason) =>
            referral.addDecision(decision(reason)),
          ),
        )
        const decisions = await referral.getDecisions(["order", "other"])
        expect(decisions.get("order")?.map(({ number }) => number)).toEqual([
          1, 2, 3, 4,
        ])
        expect(decisions.has("other")).toBe(false)
      })

      it("cannot be changed or deleted, whoever asks", async () => {
        await referral.addDecision(decision("First"))
        const table = () => sql()("partner_order_decision")
        await expect(table().update({ reason: "Other" })).rejects.toThrow(
          "append only",
        )
        await expect(table().delete()).rejects.toThrow("append only")
      })
    })

    it("volumes count what was sold before an order by period, not what was cancelled or refused by then", async () => {
      async function sold(
        orderId: string,
        placedAt: string,
        netSales: string,
        changes: { canceled_at?: string; review?: "refused" } = {},
      ): Promise<void> {
        await referral.keepAttribution({
          decision: {
            order_id: orderId,
            placed_at: placedAt,
            settings_version: 1,
            sale_partner_id: "ana",
            source: "cookie",
            touch_id: null,
            self_referral: false,
            trace: [],
            lead_partner_id: null,
            lead_trace: [],
            review: changes.review ?? "not_needed",
            customer_id: null,
            decision_number: 0,
            ticket: 1,
          },
          referral: null,
          was_decided: false,
        })
        await referral.keepOrderFacts(orderId, {
          classifications: {},
          net_sales: netSales,
          currency_code: "eur",
          earlier_orders: 0,
          first_order_at: null,
          canceled_at: changes.canceled_at ?? null,
        })
      }
      await sold("march", "2026-03-15T00:00:00.000Z", "1000")
      await sold("april", "2026-04-15T00:00:00.000Z", "200")
      await sold("june_1", day(1), "30")
      await sold("june_2", day(2), "4", { canceled_at: day(3) })
      await sold("june_3", day(3), "0.5", { canceled_at: day(20) })
      await sold("june_4", day(4), "7000", { review: "refused" })
      await sold("june_30", day(30), "90000")
      const volumes = await referral.getVolumes({
        order_id: "asked",
        partner_ids: ["ana", "ben"],
        currency_code: "eur",
        periods: TIER_PERIODS,
        placed_at: day(10),
      })
      expect(
        Object.fromEntries(
          volumes.map(({ period, net_sales }) => [period, Number(net_sales)]),
        ),
      ).toEqual({ month: 30.5, quarter: 230.5, ever: 1230.5 })
      expect(
        await referral.getVolumes({
          order_id: "asked",
          partner_ids: ["ana"],
          currency_code: "usd",
          periods: TIER_PERIODS,
          placed_at: day(10),
        }),
      ).toEqual([])
    })
  },
})
