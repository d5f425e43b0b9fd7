import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { keysetBy, type KeysetPage, type ListOrder } from "../../utils/keyset"
import { containing, countListed, readListed } from "../../utils/listed-rows"
import type { LinkDTO } from "./types"

export type LinkOrder = "name" | "code" | "created_at"

/** Which links are meant. */
export interface LinkFilters {
  /** A part of the code or the name, in any case. */
  q?: string
  /** The links that are this partner's alone. */
  partner_id?: string
}

export interface LinkPage extends KeysetPage {
  /** By name where nothing is said. */
  order?: ListOrder<LinkOrder>
}

const BY_NAME: ListOrder<LinkOrder> = { by: "name", descending: false }

/** A page of links. */
export async function readLinks(
  sql: Knex,
  filters: LinkFilters,
  { order = BY_NAME, ...page }: LinkPage,
): Promise<{ links: LinkDTO[]; next_cursor: string | null }> {
  const { rows: links, next_cursor } = await readListed<LinkDTO>(
    sql,
    matchingLinks(sql, filters),
    "link.*",
    keysetBy(
      "links",
      {
        name: { sql: "link.name", type: "text" },
        code: { sql: "link.code_key", type: "text" },
        created_at: { sql: "link.created_at", type: "time" },
      },
      "link.id",
      order,
    ),
    page,
  )
  return { links, next_cursor }
}

/** How many links there are: see `countListed`. */
export async function countLinks(
  sql: Knex,
  filters: LinkFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingLinks(sql, filters), most)
}

function matchingLinks(
  sql: Knex,
  { q, partner_id }: LinkFilters,
): Knex.QueryBuilder {
  return sql("partner_link as link")
    .whereNull("link.deleted_at")
    .where((where) => {
      if (q) {
        where.where((either) =>
          either
            .whereILike("link.code", containing(q))
            .orWhereILike("link.name", containing(q)),
        )
      }
      if (partner_id) {
        where.where("link.partner_id", partner_id)
      }
    })
}
