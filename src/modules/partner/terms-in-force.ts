import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ParentOf } from "../../domain/recruiting-line"
import {
  MAX_LEVELS,
  type PartnerTerms,
  type ProgramTerms,
  type SettingsTerms,
} from "../../domain/terms"
import { DEFAULT_SETTINGS_TERMS, PARTNER_SETTING_ID } from "./default-settings"
import { termsAt } from "./terms-history"
import {
  enrollmentTermsSchema,
  partnerTermsSchema,
  programTermsSchema,
  ruleTermsSchema,
  settingsTermsSchema,
} from "./terms-schema"

/** The Partner defaults that held at a moment; the documented ones before any save. */
export async function settingsAt(sql: Knex, at: Date): Promise<SettingsTerms> {
  const found = await termsAt(
    sql,
    [PARTNER_SETTING_ID],
    at,
    settingsTermsSchema,
  )
  return found.get(PARTNER_SETTING_ID) ?? DEFAULT_SETTINGS_TERMS
}

/** Partners as they were at a moment; who did not exist yet is missing. */
export async function partnersAt(
  sql: Knex,
  partnerIds: readonly string[],
  at: Date,
): Promise<PartnerTerms[]> {
  const found = await termsAt(sql, partnerIds, at, partnerTermsSchema)
  return [...found.values()]
}

/** A partner's line of recruiters as it was at a moment, the partner first. */
export async function recruitingLineAt(
  sql: Knex,
  partnerId: string,
  at: Date,
): Promise<PartnerTerms[]> {
  const line: PartnerTerms[] = []
  let nextId: string | null = partnerId
  while (nextId && line.length < MAX_LEVELS) {
    const [partner]: PartnerTerms[] = await partnersAt(sql, [nextId], at)
    if (!partner || line.some(({ partner_id }) => partner_id === nextId)) {
      break
    }
    line.push(partner)
    nextId = partner.parent_id
  }
  return line
}

/** The programs in which partners were enrolled at a moment, without rules. */
export async function enrolledProgramsAt(
  sql: Knex,
  partnerIds: readonly string[],
  at: Date,
): Promise<Map<string, Omit<ProgramTerms, "rules">[]>> {
  const rows = await sql<{ id: string }>("partner_enrollment")
    .whereIn("partner_id", partnerIds)
    .select("id")
  const enrollments = await termsAt(
    sql,
    rows.map(({ id }) => id),
    at,
    enrollmentTermsSchema,
  )
  const active = [...enrollments.values()].filter(({ active }) => active)
  const programs = await termsAt(
    sql,
    [...new Set(active.map(({ program_id }) => program_id))],
    at,
    programTermsSchema,
  )
  return new Map(
    partnerIds.map((partnerId) => [
      partnerId,
      active
        .filter(({ partner_id }) => partner_id === partnerId)
        .flatMap(({ program_id }) => programs.get(program_id) ?? []),
    ]),
  )
}

/**
 * The programs in which a partner was enrolled at a moment, as they were then, with
 * their rules.
 * @param targetIds only rules for these (products, tags …) and the defaults; all rules
 * when left out
 */
export async function programsAt(
  sql: Knex,
  partnerId: string,
  at: Date,
  targetIds?: readonly string[],
): Promise<ProgramTerms[]> {
  const enrolled = await enrolledProgramsAt(sql, [partnerId], at)
  const programs = enrolled.get(partnerId) ?? []
  const rules = await rulesAt(
    sql,
    programs.map(({ program_id }) => program_id),
    at,
    targetIds,
  )
  return programs.map((program) => ({
    ...program,
    rules: rules.filter(({ program_id }) => program_id === program.program_id),
  }))
}

/**
 * A program as it was at a moment, with its rules.
 * @param targetIds only rules for these (products, tags …) and the defaults
 * @returns null when there was no such program
 */
export async function programAt(
  sql: Knex,
  programId: string,
  at: Date,
  targetIds: readonly string[],
): Promise<ProgramTerms | null> {
  const found = await termsAt(sql, [programId], at, programTermsSchema)
  const program = found.get(programId)
  return program
    ? { ...program, rules: await rulesAt(sql, [programId], at, targetIds) }
    : null
}

/** The rules of programs at a moment. Rules that were taken out since are among them. */
async function rulesAt(
  sql: Knex,
  programIds: readonly string[],
  at: Date,
  targetIds: readonly string[] | undefined,
) {
  const candidates = sql<{ id: string }>("partner_program_rule")
    .whereIn("program_id", programIds)
    .select("id")
  if (targetIds) {
    void candidates.where((rule) =>
      rule.whereNull("target_id").orWhereIn("target_id", targetIds),
    )
  }
  const ids = (await candidates).map(({ id }) => id)
  const rules = await termsAt(sql, ids, at, ruleTermsSchema)
  return [...rules.values()]
    .filter(({ active }) => active)
    .sort((a, b) => (a.rule_id < b.rule_id ? -1 : 1))
}

/** Everybody above a partner, the partner included, with their parents, as of now. */
export async function parentsAbove(
  sql: Knex,
  partnerId: string,
): Promise<ParentOf> {
  const { rows } = await sql.raw<{
    rows: { id: string; parent_id: string | null }[]
  }>(
    `WITH RECURSIVE line AS (
       SELECT id, parent_id FROM partner WHERE id = ?
       UNION
       SELECT parent.id, parent.parent_id
       FROM partner parent JOIN line ON parent.id = line.parent_id
     ) SELECT id, parent_id FROM line`,
    [partnerId],
  )
  return new Map(rows.map((row) => [row.id, row.parent_id]))
}
