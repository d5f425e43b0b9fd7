import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

import { containing } from "../../utils/listed-rows"
import type { PartnerFilters, PartnerLine, PartnerOrder } from "./types"

/**
 * Ids are handed to the ledger as one parameter. So many of them are some 1.5 MB, which
 * PostgreSQL takes well; what is beyond is refused, never cut off.
 */
export const MOST_MATCHING_PARTNERS = 50_000

/**
 * The ids of all partners whom filters let through, in order.
 * @throws MedusaError invalid data when they are more than can be handed on at once
 */
export async function readMatchingIds(
  sql: Knex,
  filters: PartnerFilters,
  order: PartnerOrder,
): Promise<string[]> {
  const rows = await matchingPartners(sql, filters)
    .select<{ id: string }[]>("partner.id")
    .orderBy([
      {
        column: `partner.${order.field}`,
        order: order.descending ? "desc" : "asc",
      },
      { column: "partner.id" },
    ])
    .limit(MOST_MATCHING_PARTNERS + 1)
  assertNotTooMany(rows)
  return rows.map(({ id }) => id)
}

/**
 * The ids and names of all partners whom filters let through.
 * @throws MedusaError invalid data when they are more than can be handed on at once
 */
export async function readMatchingNames(
  sql: Knex,
  filters: PartnerFilters,
): Promise<{ id: string; name: string }[]> {
  const rows = await matchingPartners(sql, filters)
    .select<{ id: string; name: string }[]>("partner.id", "partner.name")
    .limit(MOST_MATCHING_PARTNERS + 1)
  assertNotTooMany(rows)
  return rows
}

function assertNotTooMany(rows: readonly unknown[]): void {
  if (rows.length > MOST_MATCHING_PARTNERS) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `More than ${MOST_MATCHING_PARTNERS} partners match; ` +
        "choose a program, a parent or a status, or search",
    )
  }
}

/**
 * The next page of the partners whom filters let through, by code.
 * @param after the `code_key` of the last one of the page before
 */
export async function readMatchingPage(
  sql: Knex,
  filters: PartnerFilters,
  after: string | null,
  limit: number,
): Promise<PartnerLine[]> {
  const rows = await withParents(matchingPartners(sql, filters))
    .where((where) => {
      if (after !== null) {
        where.where("partner.code_key", ">", after)
      }
    })
    .orderBy("partner.code_key")
    .limit(limit)
  return rows.map(toLine)
}

/** How partners are called, with their parents; one who is unknown has no line. */
export async function readPartnerLines(
  sql: Knex,
  ids: readonly string[],
): Promise<PartnerLine[]> {
  const rows = await withParents(sql("partner").whereIn("partner.id", [...ids]))
  return rows.map(toLine)
}

/** The partners whom filters let through, as `partner`. */
export function matchingPartners(
  sql: Knex,
  filters: PartnerFilters,
): Knex.QueryBuilder {
  const { q, statuses, parent_id, program_id, program_ids, ids } = filters
  return sql("partner")
    .whereNull("partner.deleted_at")
    .where((where) => {
      if (statuses) {
        where.whereIn("partner.status", [...statuses])
      }
      if (ids) {
        where.whereIn("partner.id", ids)
      }
      if (parent_id) {
        where.where("partner.parent_id", parent_id)
      }
      if (q) {
        const part = containing(q)
        where.where((either) =>
          either
            .whereILike("partner.code", part)
            .orWhereILike("partner.name", part),
        )
      }
      const programs = program_id ? [program_id] : program_ids
      if (programs) {
        where.whereExists(
          sql("partner_enrollment")
            .where({ status: "active", deleted_at: null })
            .whereIn("program_id", programs)
            .whereRaw("partner_enrollment.partner_id = partner.id"),
        )
      }
    })
}

interface LineRow extends Omit<PartnerLine, "parent"> {
  parent_id: string | null
  parent_code: string | null
  parent_name: string | null
}

function withParents(partners: Knex.QueryBuilder): Knex.QueryBuilder {
  return partners
    .leftJoin("partner as parent", "parent.id", "partner.parent_id")
    .select<LineRow[]>(
      "partner.id",
      "partner.code",
      "partner.code_key",
      "partner.name",
      "partner.status",
      "parent.id as parent_id",
      "parent.code as parent_code",
      "parent.name as parent_name",
    )
}

function toLine(row: LineRow): PartnerLine {
  const { parent_id: id, parent_code: code, parent_name: name, ...line } = row
  return {
    ...line,
    parent:
      id !== null && code !== null && name !== null ? { id, code, name } : null,
  }
}
