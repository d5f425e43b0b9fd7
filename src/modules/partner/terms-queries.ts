import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { MAX_LEVELS } from "../../domain/terms"

/** A version of something's terms. */
export interface VersionRow {
  subject_id: string
  version: number
  terms: unknown
}

/** Whose terms are asked for, and when. */
export interface SubjectAt {
  subject_id: string
  at: Date
}

export interface PartnerAt {
  partner_id: string
  at: Date
}

/** A program as it was, with the terms of a partner's enrolment in it. */
export interface EnrolledRow extends VersionRow {
  enrollment: unknown
}

/** Which rules are looked for: of programs, the defaults and those for targets. */
export interface RulesAsked {
  program_ids: readonly string[]
  /** All rules when left out. */
  target_ids?: readonly string[]
  at: Date
}

/** Which overrides are looked for: of partners, and the global ones for products. */
export interface OverridesAsked {
  partner_ids: readonly string[]
  product_ids: readonly string[]
  at: Date
}

export interface MemberRow {
  partner_id: string
  email: string
  customer_id: string | null
  created_at: Date
  deleted_at: Date | null
}

/*
 * The tables only say which terms there may have been; the dated versions say which held.
 * Each query answers many questions, each at a moment of its own, in the order in which
 * they are asked.
 */

/** The versions of subjects, none or one each. */
export async function readVersions(
  sql: Knex,
  asked: readonly SubjectAt[],
): Promise<VersionRow[][]> {
  return await answer(
    sql,
    `SELECT asked.question, held.* FROM ${ASKED}
     CROSS JOIN LATERAL ${heldAt("asked.subject_id", "asked.at")} held`,
    asked,
  )
}

/** Lines of recruiters, the partner first, as far as commissions can reach. */
export async function readLines(
  sql: Knex,
  asked: readonly PartnerAt[],
): Promise<VersionRow[][]> {
  return await answer(
    sql,
    `WITH RECURSIVE line AS (
       SELECT asked.question, asked.at, 1 AS place, held.* FROM ${ASKED}
       CROSS JOIN LATERAL ${heldAt("asked.partner_id", "asked.at")} held
       UNION ALL
       SELECT line.question, line.at, line.place + 1, held.* FROM line
       CROSS JOIN LATERAL ${heldAt("line.terms ->> 'parent_id'", "line.at")} held
       WHERE line.place < ${MAX_LEVELS}
     )
     SELECT question, subject_id, version, terms FROM line ORDER BY question, place`,
    asked,
  )
}

/** The programs in which partners have ever been enrolled, with their enrolments. */
export async function readEnrolled(
  sql: Knex,
  asked: readonly PartnerAt[],
): Promise<EnrolledRow[][]> {
  return await answer(
    sql,
    `SELECT asked.question, enrolled.terms AS enrollment, program.* FROM ${ASKED}
     JOIN partner_enrollment enrollment USING (partner_id)
     CROSS JOIN LATERAL ${heldAt("enrollment.id", "asked.at")} enrolled
     CROSS JOIN LATERAL
       ${heldAt("enrolled.terms ->> 'program_id'", "asked.at")} program
     ORDER BY enrollment.id`,
    asked,
  )
}

/** Rules of programs, those that were taken out too. */
export async function readRules(
  sql: Knex,
  asked: readonly RulesAsked[],
): Promise<VersionRow[][]> {
  return await answer(
    sql,
    `SELECT asked.question, held.* FROM ${ASKED}
     JOIN partner_program_rule rule ON rule.program_id = ANY(asked.program_ids)
       AND (asked.target_ids IS NULL OR rule.target_id IS NULL
         OR rule.target_id = ANY(asked.target_ids))
     CROSS JOIN LATERAL ${heldAt("rule.id", "asked.at")} held
     ORDER BY rule.id`,
    asked,
  )
}

/** Overrides, those that were taken back too. */
export async function readOverrides(
  sql: Knex,
  asked: readonly OverridesAsked[],
): Promise<VersionRow[][]> {
  return await answer(
    sql,
    `SELECT asked.question, held.* FROM ${ASKED}
     JOIN partner_override override
       ON (scope = 'global' AND target_id = ANY(asked.product_ids))
       OR (scope = 'product' AND target_id = ANY(asked.product_ids)
         AND override.partner_id = ANY(asked.partner_ids))
       OR (scope = 'program' AND override.partner_id = ANY(asked.partner_ids))
     CROSS JOIN LATERAL ${heldAt("override.id", "asked.at")} held
     ORDER BY override.id`,
    asked,
  )
}

export async function readMembers(
  sql: Knex,
  partnerIds: readonly string[],
): Promise<MemberRow[]> {
  return await sql<MemberRow>("partner_member")
    .whereIn("partner_id", [...partnerIds])
    .select("partner_id", "email", "customer_id", "created_at", "deleted_at")
}

const ASKED = `json_to_recordset(?::json) AS asked (question int, at timestamptz,
  subject_id text, partner_id text, partner_ids text[], program_ids text[],
  product_ids text[], target_ids text[])`

/** A part of a query: the version of a subject's terms that held at a moment. */
function heldAt(subjectId: string, at: string): string {
  return `(
    SELECT version.subject_id, version.version, version.terms
    FROM partner_terms_version version
    WHERE version.subject_id = ${subjectId} AND version.valid_from <= ${at}
    ORDER BY version.valid_from DESC, version.version DESC LIMIT 1)`
}

async function answer<Row extends object>(
  sql: Knex,
  query: string,
  asked: readonly object[],
): Promise<Row[][]> {
  const { rows } = await sql.raw<{ rows: (Row & { question: number })[] }>(
    query,
    [JSON.stringify(asked.map((each, question) => ({ ...each, question })))],
  )
  const answers = asked.map((): Row[] => [])
  for (const { question, ...row } of rows) {
    answers[question].push(row as unknown as Row)
  }
  return answers
}
