import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ParentOf } from "../../domain/recruiting-line"
import type {
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../../domain/terms"
import { DEFAULT_SETTINGS_TERMS, PARTNER_SETTING_ID } from "./default-settings"
import {
  enrollmentTermsSchema,
  partnerTermsSchema,
  programTermsSchema,
  ruleTermsSchema,
  settingsTermsSchema,
} from "./terms-schema"
import { termsOf, type TermsSource } from "./terms-source"

/** The Partner defaults that held at a moment; the documented ones before any save. */
export async function settingsAt(
  source: TermsSource,
  at: Date,
): Promise<SettingsTerms> {
  const [settings] = await source.versionsOf([PARTNER_SETTING_ID], at)
  return settings
    ? termsOf(settings, settingsTermsSchema)
    : DEFAULT_SETTINGS_TERMS
}

/** Partners as they were at a moment; who did not exist yet is missing. */
export async function partnersAt(
  source: TermsSource,
  partnerIds: readonly string[],
  at: Date,
): Promise<PartnerTerms[]> {
  const found = await source.versionsOf(partnerIds, at)
  return found.map((version) => termsOf(version, partnerTermsSchema))
}

/** A partner's line of recruiters as it was at a moment, the partner first. */
export async function recruitingLineAt(
  source: TermsSource,
  partnerId: string,
  at: Date,
): Promise<PartnerTerms[]> {
  const found = await source.lineOf(partnerId, at)
  const line = found.map((version) => termsOf(version, partnerTermsSchema))
  const again = line.findIndex(({ partner_id }, index) =>
    line.slice(0, index).some((below) => below.partner_id === partner_id),
  )
  return again < 0 ? line : line.slice(0, again)
}

/** The programs in which partners were enrolled at a moment, without rules. */
export async function enrolledProgramsAt(
  source: TermsSource,
  partnerIds: readonly string[],
  at: Date,
): Promise<Map<string, Omit<ProgramTerms, "rules">[]>> {
  const enrolled = await Promise.all(
    partnerIds.map((partnerId) => source.enrolledOf(partnerId, at)),
  )
  return new Map(
    partnerIds.map((partnerId, index) => [
      partnerId,
      enrolled[index]
        .filter(
          ({ enrollment }) => enrollmentTermsSchema.parse(enrollment).active,
        )
        .map((program) => termsOf(program, programTermsSchema)),
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
  const [program] = await source.versionsOf([programId], at)
  return program
    ? {
        ...termsOf(program, programTermsSchema),
        rules: await rulesAt(source, [programId], at, targetIds),
      }
    : null
}

/** The rules of programs at a moment. Rules that were taken out since are among them. */
async function rulesAt(
  source: TermsSource,
  programIds: readonly string[],
  at: Date,
  targetIds: readonly string[] | undefined,
) {
  const rules =
    programIds.length > 0
      ? await source.rulesOf({
          program_ids: programIds,
          target_ids: targetIds,
          at,
        })
      : []
  return rules
    .map((version) => termsOf(version, ruleTermsSchema))
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
