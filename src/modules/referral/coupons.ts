import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { Keyset, KeysetPage } from "../../utils/keyset"
import { countListed, readListed } from "../../utils/listed-rows"
import type { CouponDTO } from "./types"

/**
 * Says whose a promotion is from a moment on: a partner's, or nobody's. The same partner
 * twice changes nothing. To be called under a lock of the promotion.
 */
export async function assignPromotion(
  transaction: Knex.Transaction,
  promotionId: string,
  partnerId: string | null,
  from: Date,
): Promise<void> {
  const [current] = await transaction<{ partner_id: string }>("partner_coupon")
    .where({ promotion_id: promotionId, ended_at: null })
    .select("partner_id")
  if ((current?.partner_id ?? null) === partnerId) {
    return
  }
  await transaction("partner_coupon")
    .where({ promotion_id: promotionId, ended_at: null })
    .update({
      ended_at: transaction.raw("greatest(started_at, ?::timestamptz)", [from]),
    })
  if (partnerId !== null) {
    await transaction("partner_coupon").insert({
      id: generateEntityId(undefined, "pcoup"),
      promotion_id: promotionId,
      partner_id: partnerId,
      started_at: from,
    })
  }
}

/** Which of the promotions are meant that are somebody's now. */
export interface CouponFilters {
  partner_id?: string
  promotion_id?: string
}

/** Those that became somebody's last come first. */
const COUPONS_BY_TIME: Keyset = {
  name: "coupons",
  columns: [
    { sql: "coupon.started_at", type: "time" },
    { sql: "coupon.id", type: "text" },
  ],
  descending: true,
}

/** A page of the promotions that are somebody's now, the latest first. */
export async function readCoupons(
  sql: Knex,
  filters: CouponFilters,
  page: KeysetPage,
): Promise<{ coupons: CouponDTO[]; next_cursor: string | null }> {
  const { rows: coupons, next_cursor } = await readListed<CouponDTO>(
    sql,
    matchingCoupons(sql, filters),
    "coupon.*",
    COUPONS_BY_TIME,
    page,
  )
  return { coupons, next_cursor }
}

/** How many promotions are somebody's now: see `countListed`. */
export async function countCoupons(
  sql: Knex,
  filters: CouponFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingCoupons(sql, filters), most)
}

function matchingCoupons(
  sql: Knex,
  { partner_id, promotion_id }: CouponFilters,
): Knex.QueryBuilder {
  return sql("partner_coupon as coupon")
    .where({ "coupon.ended_at": null, "coupon.deleted_at": null })
    .where((where) => {
      if (partner_id) {
        where.where("coupon.partner_id", partner_id)
      }
      if (promotion_id) {
        where.where("coupon.promotion_id", promotion_id)
      }
    })
}
