import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { lockSubject } from "../../utils/sql"

export type TermsSubject = "settings" | "partner" | "program" | "enrollment"

interface VersionRow {
  subject_id: string
  version: number
  terms: unknown
}

/**
 * Appends a version of terms that holds from `validFrom` on. Versions of one subject
 * are numbered 1, 2, 3 …; whoever writes the same subject waits for the end of
 * this transaction, so that no number is given twice.
 * @returns the number of the version
 */
export async function appendTerms(
  transaction: Knex.Transaction,
  subject: TermsSubject,
  subjectId: string,
  terms: object,
  validFrom: Date,
): Promise<number> {
  await lockSubject(transaction, `terms:${subjectId}`)
  const { rows } = await transaction.raw<{ rows: { version: number }[] }>(
    `INSERT INTO partner_terms_version
       (id, subject, subject_id, version, valid_from, terms)
     SELECT ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?::jsonb
     FROM partner_terms_version WHERE subject_id = ?
     RETURNING version`,
    [
      generateEntityId(undefined, "pterm"),
      subject,
      subjectId,
      validFrom,
      JSON.stringify(terms),
      subjectId,
    ],
  )
  return rows[0].version
}

/**
 * The version of each subject that held at a moment. A subject without a version
 * by then is missing from the map.
 */
export async function termsAt<Terms extends object>(
  sql: Knex,
  subjectIds: readonly string[],
  at: Date,
  schema: z.ZodType<Terms>,
): Promise<Map<string, Terms & { version: number }>> {
  if (subjectIds.length === 0) {
    return new Map()
  }
  const { rows } = await sql.raw<{ rows: VersionRow[] }>(
    `SELECT DISTINCT ON (subject_id) subject_id, version, terms
     FROM partner_terms_version
     WHERE subject_id = ANY(?) AND valid_from <= ?
     ORDER BY subject_id, valid_from DESC, version DESC`,
    [[...subjectIds], at],
  )
  return new Map(
    rows.map(({ subject_id, version, terms }) => [
      subject_id,
      { ...schema.parse(terms), version },
    ]),
  )
}
