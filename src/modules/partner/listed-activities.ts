import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Keyset, KeysetPage } from "../../utils/keyset"
import { countListed, readListed } from "../../utils/listed-rows"
import type PartnerActivity from "./models/partner-activity"

export type ActivityDTO = InferTypeOf<typeof PartnerActivity>

/** The latest first. */
const ACTIVITIES_BY_TIME: Keyset = {
  name: "activities",
  columns: [
    { sql: "activity.created_at", type: "time" },
    { sql: "activity.id", type: "text" },
  ],
  descending: true,
}

/** A page of what was done about a partner, the latest first. */
export async function readActivities(
  sql: Knex,
  partnerId: string,
  page: KeysetPage,
): Promise<{ activities: ActivityDTO[]; next_cursor: string | null }> {
  const { rows: activities, next_cursor } = await readListed<ActivityDTO>(
    sql,
    activitiesOf(sql, partnerId),
    "activity.*",
    ACTIVITIES_BY_TIME,
    page,
  )
  return { activities, next_cursor }
}

/** How much was done about a partner: see `countListed`. */
export async function countActivities(
  sql: Knex,
  partnerId: string,
  most: number | null,
): Promise<number> {
  return await countListed(sql, activitiesOf(sql, partnerId), most)
}

function activitiesOf(sql: Knex, partnerId: string): Knex.QueryBuilder {
  return sql("partner_activity as activity").where({
    "activity.partner_id": partnerId,
    "activity.deleted_at": null,
  })
}
