import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Keyset, KeysetPage } from "../../utils/keyset"
import { countListed, readListed } from "../../utils/listed-rows"

/** A partner who takes part in a program now. */
export interface EnrolledPartner {
  /** Of the enrolment. */
  id: string
  partner: { id: string; code: string; name: string }
  created_at: Date
}

/** Who was enrolled first comes first. */
const ENROLLED_BY_TIME: Keyset = {
  name: "enrolled",
  columns: [
    { sql: "enrollment.created_at", type: "time" },
    { sql: "enrollment.id", type: "text" },
  ],
  descending: false,
}

interface EnrolledRow extends Pick<EnrolledPartner, "id" | "created_at"> {
  partner_id: string
  code: string
  name: string
}

/** A page of the partners who take part in a program now. */
export async function readEnrolled(
  sql: Knex,
  programId: string,
  page: KeysetPage,
): Promise<{ enrolled: EnrolledPartner[]; next_cursor: string | null }> {
  const { rows, next_cursor } = await readListed<EnrolledRow>(
    sql,
    enrolledIn(sql, programId).join(
      "partner",
      "partner.id",
      "enrollment.partner_id",
    ),
    `enrollment.id, enrollment.created_at, partner.id AS partner_id, partner.code,
     partner.name`,
    ENROLLED_BY_TIME,
    page,
  )
  return {
    enrolled: rows.map(({ id, created_at, partner_id, code, name }) => ({
      id,
      partner: { id: partner_id, code, name },
      created_at,
    })),
    next_cursor,
  }
}

/** How many partners take part in a program now: see `countListed`. */
export async function countEnrolledIn(
  sql: Knex,
  programId: string,
  most: number | null,
): Promise<number> {
  return await countListed(sql, enrolledIn(sql, programId), most)
}

function enrolledIn(sql: Knex, programId: string): Knex.QueryBuilder {
  return sql("partner_enrollment as enrollment").where({
    "enrollment.program_id": programId,
    "enrollment.status": "active",
    "enrollment.deleted_at": null,
  })
}
