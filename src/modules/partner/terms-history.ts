import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { lockSubject } from "../../utils/sql"

export type TermsSubject =
  "settings" | "partner" | "program" | "rule" | "enrollment" | "override"

export interface VersionRow {
  subject_id: string
  version: number
  terms: unknown
}

/**
 * Makes everybody who changes the same terms wait for the end of this transaction. To be
 * taken before what the next version is made of is read.
 */
export async function lockTerms(
  transaction: Knex.Transaction,
  subjectId: string,
): Promise<void> {
  await lockSubject(transaction, `terms:${subjectId}`)
}

/**
 * Appends a version of terms that holds from `validFrom` on, but from no earlier moment
 * than the version before it: of two changes at once, the one that waited for the other
 * was made with knowledge of it and must win. Versions of one subject are numbered
 * 1, 2, 3 …
 * @returns the number of the version
 */
export async function appendTerms(
  transaction: Knex.Transaction,
  subject: TermsSubject,
  subjectId: string,
  terms: object,
  validFrom: Date,
): Promise<number> {
  await lockTerms(transaction, subjectId)
  const { rows } = await transaction.raw<{ rows: { version: number }[] }>(
    `INSERT INTO partner_terms_version
       (id, subject, subject_id, version, valid_from, terms)
     SELECT ?, ?, ?, coalesce(max(version), 0) + 1,
       greatest(?::timestamptz, max(valid_from)), ?::jsonb
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

/** Whose terms are asked for, and when. */
export interface SubjectAt {
  subjectId: string
  at: Date
}

/**
 * The versions that held, each at a moment of its own, in one query; null where there was
 * none. In the order in which they are asked for.
 */
export async function termsAtMoments(
  sql: Knex,
  asked: readonly SubjectAt[],
): Promise<(VersionRow | null)[]> {
  const { rows } = await sql.raw<{
    rows: (VersionRow & { question: number })[]
  }>(
    `SELECT asked.question, held.*
     FROM unnest(?::int[], ?::text[], ?::timestamptz[])
       AS asked (question, subject_id, at)
     CROSS JOIN LATERAL (
       SELECT version.subject_id, version.version, version.terms
       FROM partner_terms_version version
       WHERE version.subject_id = asked.subject_id AND version.valid_from <= asked.at
       ORDER BY version.valid_from DESC, version.version DESC LIMIT 1
     ) held`,
    [
      asked.map((_, question) => question),
      asked.map(({ subjectId }) => subjectId),
      asked.map(({ at }) => at.toISOString()),
    ],
  )
  const found = new Map(rows.map(({ question, ...row }) => [question, row]))
  return asked.map((_, question) => found.get(question) ?? null)
}
