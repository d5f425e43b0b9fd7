import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import { lockSubject } from "../../utils/sql"

export type TermsSubject =
  "settings" | "partner" | "program" | "rule" | "enrollment" | "override"

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
