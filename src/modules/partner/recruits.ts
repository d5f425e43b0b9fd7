import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Keyset, KeysetPage } from "../../utils/keyset"
import { readListed } from "../../utils/listed-rows"
import type { DirectRecruit, Recruit, Recruits } from "./types"

/** As many levels as a program can pay. */
export const MOST_LEVELS = 3
const MOST_RECRUITS = 500

type Row = Recruit & { counts: number[] }

/** One level more than is shown, for how many recruits those of the last level have. */
const BELOW = `
  below AS (
    SELECT id, code, code_key, name, status, parent_id, 1 AS level
    FROM partner WHERE parent_id = :partnerId
      AND status IN ('active', 'inactive') AND deleted_at IS NULL
    UNION ALL
    SELECT child.id, child.code, child.code_key, child.name, child.status,
      child.parent_id, below.level + 1
    FROM partner child JOIN below ON child.parent_id = below.id
    WHERE below.level <= ${MOST_LEVELS} AND child.status IN ('active', 'inactive')
      AND child.deleted_at IS NULL
  ),
  recruited AS (
    SELECT parent_id, count(*)::int AS recruits FROM below GROUP BY parent_id
  )`

const RECRUIT = `below.id, below.code, below.name, below.status, below.parent_id,
  below.level, coalesce(recruited.recruits, 0) AS recruits`

/**
 * Whom a partner recruited, and whom those did, down to the third level: the first five
 * hundred, level by level, and how many there are on each level in all. One level more
 * is counted, so that recruits of the third level tell how many they have. Applicants are
 * nobody's recruits yet.
 */
export async function readRecruits(
  sql: Knex,
  partnerId: string,
): Promise<Recruits> {
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `WITH RECURSIVE ${BELOW}
     SELECT ${RECRUIT},
       ARRAY(SELECT (SELECT count(*) FROM below WHERE below.level = wanted)::int
         FROM generate_series(1, ${MOST_LEVELS}) wanted ORDER BY wanted) AS counts
     FROM below LEFT JOIN recruited ON recruited.parent_id = below.id
     WHERE below.level <= ${MOST_LEVELS}
     ORDER BY below.level, below.code_key
     LIMIT ${MOST_RECRUITS}`,
    { partnerId },
  )
  const counts = rows[0]?.counts ?? Array<number>(MOST_LEVELS).fill(0)
  return {
    recruits: rows.map(({ counts: _, ...recruit }) => recruit),
    levels: counts.map((count, index) => ({ level: index + 1, count })),
  }
}

/** Those of one partner after the other, by code. */
const RECRUITS_BY_PARENT: Keyset = {
  name: "recruits",
  columns: [
    { sql: "recruit.parent_id", type: "text" },
    { sql: "recruit.code_key", type: "text" },
  ],
  descending: false,
}

/** A page of the partners whom some others recruited directly. */
export async function readRecruitsOf(
  sql: Knex,
  parentIds: readonly string[],
  page: KeysetPage,
): Promise<{ recruits: DirectRecruit[]; next_cursor: string | null }> {
  const { rows: recruits, next_cursor } = await readListed<DirectRecruit>(
    sql,
    sql("partner as recruit")
      .whereRaw("recruit.parent_id = ANY(?)", [[...parentIds]])
      .whereIn("recruit.status", ["active", "inactive"])
      .whereNull("recruit.deleted_at"),
    `recruit.id, recruit.code, recruit.name, recruit.status, recruit.parent_id,
     (SELECT count(*) FROM partner own WHERE own.parent_id = recruit.id
        AND own.status IN ('active', 'inactive') AND own.deleted_at IS NULL)::int
       AS recruits`,
    RECRUITS_BY_PARENT,
    page,
  )
  return { recruits, next_cursor }
}

/** Active partners of the programs in which a partner is enrolled, without that one. */
export async function readPeers(
  sql: Knex,
  partnerId: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `SELECT DISTINCT peer.id
     FROM partner_enrollment own
     JOIN partner_enrollment other ON other.program_id = own.program_id
       AND other.status = 'active' AND other.deleted_at IS NULL
     JOIN partner peer ON peer.id = other.partner_id
       AND peer.status = 'active' AND peer.deleted_at IS NULL
     WHERE own.partner_id = :partnerId AND own.status = 'active'
       AND own.deleted_at IS NULL AND peer.id <> :partnerId
     ORDER BY peer.id LIMIT :limit`,
    { partnerId, limit },
  )
  return rows.map(({ id }) => id)
}
