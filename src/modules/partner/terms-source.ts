import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import DataLoader from "dataloader"

import { together } from "../../utils/together"
import {
  type EnrolledRow,
  type MemberRow,
  type OverridesAsked,
  type PartnerAt,
  readEnrolled,
  readLines,
  readMembers,
  readOverrides,
  readRules,
  readVersions,
  type RulesAsked,
  type SubjectAt,
  type VersionRow,
} from "./terms-queries"

/** What terms are made of, as it held at a moment. */
export interface TermsSource {
  /** The versions of subjects; those without one are missing. */
  versionsOf(subjectIds: readonly string[], at: Date): Promise<VersionRow[]>
  /** A partner and everybody above: see `readLines`. */
  lineOf(partnerId: string, at: Date): Promise<VersionRow[]>
  /** The programs in which a partner has ever been enrolled: see `readEnrolled`. */
  enrolledOf(partnerId: string, at: Date): Promise<EnrolledRow[]>
  rulesOf(asked: RulesAsked): Promise<VersionRow[]>
  overridesOf(asked: OverridesAsked): Promise<VersionRow[]>
  /** The members of partners, those who left too. */
  membersOf(partnerIds: readonly string[]): Promise<MemberRow[]>
}

/**
 * Reads what is asked at the same time in one query, and nothing twice: what one order's
 * terms are made of is asked for several times over, and by many orders at once.
 * For a short while only.
 */
export function termsSource(sql: Knex): TermsSource {
  const versions = new DataLoader<SubjectAt, VersionRow | undefined, string>(
    async (asked) =>
      (await readVersions(sql, asked)).map(([version]) => version),
    { cacheKeyFn: ({ subject_id, at }) => `${at.getTime()} ${subject_id}` },
  )
  const ofPartner = { cacheKeyFn: keyOfPartner }
  const lines = new DataLoader<PartnerAt, VersionRow[], string>(
    async (asked) => await readLines(sql, asked),
    ofPartner,
  )
  const enrolled = new DataLoader<PartnerAt, EnrolledRow[], string>(
    async (asked) => await readEnrolled(sql, asked),
    ofPartner,
  )
  const members = new DataLoader(async (partnerIds: readonly string[]) => {
    const rows = await readMembers(sql, partnerIds)
    return partnerIds.map((id) =>
      rows.filter(({ partner_id }) => partner_id === id),
    )
  })
  return {
    versionsOf: async (subjectIds, at) => {
      const found = await Promise.all(
        subjectIds.map((subject_id) => versions.load({ subject_id, at })),
      )
      return found.flatMap((version) => version ?? [])
    },
    lineOf: async (partner_id, at) => await lines.load({ partner_id, at }),
    enrolledOf: async (partner_id, at) =>
      await enrolled.load({ partner_id, at }),
    rulesOf: together(
      async (asked: readonly RulesAsked[]) => await readRules(sql, asked),
    ),
    overridesOf: together(
      async (asked: readonly OverridesAsked[]) =>
        await readOverrides(sql, asked),
    ),
    membersOf: async (partnerIds) =>
      (await Promise.all(partnerIds.map((id) => members.load(id)))).flat(),
  }
}

function keyOfPartner({ partner_id, at }: PartnerAt): string {
  return `${at.getTime()} ${partner_id}`
}

/** A version as it is understood today. */
export function termsOf<Terms extends object>(
  { terms, version }: Pick<VersionRow, "terms" | "version">,
  schema: z.ZodType<Terms>,
): Terms & { version: number } {
  return { ...schema.parse(terms), version }
}
