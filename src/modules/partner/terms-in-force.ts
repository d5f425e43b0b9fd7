import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ParentOf } from "../../domain/recruiting-line"
import {
  MAX_LEVELS,
  type PartnerTerms,
  type ProgramTerms,
  type SettingsTerms,
} from "../../domain/terms"
import { DEFAULT_SETTINGS_TERMS, PARTNER_SETTING_ID } from "./default-settings"
import {
  enrollmentTermsSchema,
  partnerTermsSchema,
  programTermsSchema,
  ruleTermsSchema,
  settingsTermsSchema,
} from "./terms-schema"
import type { TermsSource } from "./terms-source"

/** The Partner defaults that held at a moment; the documented ones before any save. */
export async function settingsAt(
  source: TermsSource,
  at: Date,
): Promise<SettingsTerms> {
  const found = await source.termsAt(
    [PARTNER_SETTING_ID],
    at,
    settingsTermsSchema,
  )
  return found.get(PARTNER_SETTING_ID) ?? DEFAULT_SETTINGS_TERMS
}

/** Partners as they were at a moment; who did not exist yet is missing. */
export async function partnersAt(
  source: TermsSource,
  partnerIds: readonly string[],
  at: Date,
): Promise<PartnerTerms[]> {
  const found = await source.termsAt(partnerIds, at, partnerTermsSchema)
  return [...found.values()]
}

/** A partner's line of recruiters as it was at a moment, the partner first. */
export async function recruitingLineAt(
  source: TermsSource,
  partnerId: string,
  at: Date,
): Promise<PartnerTerms[]> {
  const line: PartnerTerms[] = []
  let nextId: string | null = partnerId
  while (nextId && line.length < MAX_LEVELS) {
    const [partner]: PartnerTerms[] = await partnersAt(source, [nextId], at)
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
  source: TermsSource,
  partnerIds: readonly string[],
  at: Date,
): Promise<Map<string, Omit<ProgramTerms, "rules">[]>> {
  const enrollments = await source.termsAt(
    await source.enrollmentsOf(partnerIds),
    at,
    enrollmentTermsSchema,
  )
  const active = [...enrollments.values()].filter(({ active }) => active)
  const programs = await source.termsAt(
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
  source: TermsSource,
  partnerId: string,
  at: Date,
  targetIds?: readonly string[],
): Promise<ProgramTerms[]> {
  const enrolled = await enrolledProgramsAt(source, [partnerId], at)
  const programs = enrolled.get(partnerId) ?? []
  const rules = await rulesAt(
    source,
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
  source: TermsSource,
  programId: string,
  at: Date,
  targetIds: readonly string[],
): Promise<ProgramTerms | null> {
  const found = await source.termsAt([programId], at, programTermsSchema)
  const program = found.get(programId)
  return program
    ? { ...program, rules: await rulesAt(source, [programId], at, targetIds) }
    : null
}

/** The rules of programs at a moment. Rules that were taken out since are among them. */
async function rulesAt(
  source: TermsSource,
  programIds: readonly string[],
  at: Date,
  targetIds: readonly string[] | undefined,
) {
  const ids = await source.rulesOf({
    program_ids: programIds,
    target_ids: targetIds,
  })
  const rules = await source.termsAt(ids, at, ruleTermsSchema)
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
