import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { keysetBy, type KeysetPage, type ListOrder } from "../../utils/keyset"
import { countListed, readListed } from "../../utils/listed-rows"
import { matchingPartners } from "./matching-partners"
import type { PartnerFilters } from "./types"

export type ListedBy = "code" | "name" | "created_at" | "updated_at"

export interface PartnerPage extends KeysetPage {
  /** The newest first where nothing is said. */
  order?: ListOrder<ListedBy>
}

const NEWEST_FIRST: ListOrder<ListedBy> = { by: "created_at", descending: true }

/** The ids of a page of the partners whom filters let through, in order. */
export async function readPartnerIds(
  sql: Knex,
  filters: PartnerFilters,
  { order = NEWEST_FIRST, ...page }: PartnerPage,
): Promise<{ ids: string[]; next_cursor: string | null }> {
  const { rows, next_cursor } = await readListed<{ id: string }>(
    sql,
    matchingPartners(sql, filters),
    "partner.id",
    keysetBy(
      "partners",
      {
        code: { sql: "partner.code_key", type: "text" },
        name: { sql: "partner.name", type: "text" },
        created_at: { sql: "partner.created_at", type: "time" },
        updated_at: { sql: "partner.updated_at", type: "time" },
      },
      "partner.id",
      order,
    ),
    page,
  )
  return { ids: rows.map(({ id }) => id), next_cursor }
}

/** How many partners filters let through: see `countListed`. */
export async function countPartners(
  sql: Knex,
  filters: PartnerFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingPartners(sql, filters), most)
}
