import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Keyset, KeysetPage } from "../../utils/keyset"
import { countListed, readListed } from "../../utils/listed-rows"
import type { AttributionDTO } from "./types"

/** Which attributions are meant. */
export type AttributionFilters = Partial<
  Pick<
    AttributionDTO,
    "sale_partner_id" | "lead_partner_id" | "source" | "review"
  >
>

/** Whose an order is, without why. */
export type ListedAttribution = Pick<
  AttributionDTO,
  | "order_id"
  | "sale_partner_id"
  | "lead_partner_id"
  | "source"
  | "self_referral"
  | "review"
  | "placed_at"
>

/** The latest orders first. */
const ATTRIBUTIONS_BY_TIME: Keyset = {
  name: "attributions",
  columns: [
    { sql: "attribution.placed_at", type: "time" },
    { sql: "attribution.order_id", type: "text" },
  ],
  descending: true,
}

const LISTED = `attribution.order_id, attribution.sale_partner_id,
  attribution.lead_partner_id, attribution.source, attribution.self_referral,
  attribution.review, attribution.placed_at`

/** A page of whose orders are, the latest first. */
export async function readAttributions(
  sql: Knex,
  filters: AttributionFilters,
  page: KeysetPage,
): Promise<{ attributions: ListedAttribution[]; next_cursor: string | null }> {
  const { rows: attributions, next_cursor } =
    await readListed<ListedAttribution>(
      sql,
      matchingAttributions(sql, filters),
      LISTED,
      ATTRIBUTIONS_BY_TIME,
      page,
    )
  return { attributions, next_cursor }
}

/** How many attributions there are: see `countListed`. */
export async function countAttributions(
  sql: Knex,
  filters: AttributionFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingAttributions(sql, filters), most)
}

function matchingAttributions(
  sql: Knex,
  filters: AttributionFilters,
): Knex.QueryBuilder {
  return sql("partner_order_attribution as attribution")
    .whereNull("attribution.deleted_at")
    .where((where) => {
      for (const [column, value] of Object.entries(filters)) {
        if (value !== undefined) {
          where.where(`attribution.${column}`, value)
        }
      }
    })
}
