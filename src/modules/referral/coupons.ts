import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

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
