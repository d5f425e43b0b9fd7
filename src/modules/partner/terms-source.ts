import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { z } from "@medusajs/framework/zod"
import DataLoader from "dataloader"

import type { OverrideTerms } from "../../domain/terms"
import { together } from "../../utils/together"
import {
  type SubjectAt,
  termsAt,
  termsAtMoments,
  type VersionRow,
} from "./terms-history"

/** Which rules are looked for: of programs, the defaults and those for targets. */
export interface RulesAsked {
  program_ids: readonly string[]
  /** All rules when left out. */
  target_ids?: readonly string[]
}

/** Which overrides are looked for: of partners, and the global ones for products. */
export interface OverridesAsked {
  partner_ids: readonly string[]
  product_ids: readonly string[]
}

export interface MemberRow {
  partner_id: string
  email: string
  customer_id: string | null
  created_at: Date
  deleted_at: Date | null
}

/**
 * What terms are made of. The tables only say which terms there may have been; the dated
 * versions say which held.
 */
export interface TermsSource {
  /** The version of each subject that held at a moment; those without one are missing. */
  termsAt<Terms extends object>(
    subjectIds: readonly string[],
    at: Date,
    schema: z.ZodType<Terms>,
  ): Promise<Map<string, Terms & { version: number }>>
  /** Ids of all enrolments that partners ever had. */
  enrollmentsOf(partnerIds: readonly string[]): Promise<string[]>
  /** Ids of rules, of those that were taken out too. */
  rulesOf(asked: RulesAsked): Promise<string[]>
  /** Ids of overrides, of those that were taken back too. */
  overridesOf(asked: OverridesAsked): Promise<string[]>
  /** The members of partners, those who left too. */
  membersOf(partnerIds: readonly string[]): Promise<MemberRow[]>
}

/** Reads what is asked when it is asked. */
export function termsAlone(sql: Knex): TermsSource {
  return {
    termsAt: async (subjectIds, at, schema) =>
      await termsAt(sql, subjectIds, at, schema),
    enrollmentsOf: async (partnerIds) =>
      idsOf(await readEnrollments(sql, partnerIds)),
    rulesOf: async (asked) => idsOf(await readRules(sql, asked)),
    overridesOf: async (asked) => idsOf(await readOverrides(sql, asked)),
    membersOf: async (partnerIds) => await readMembers(sql, partnerIds),
  }
}

/**
 * Reads what is asked at the same time in one query, and nothing twice: what one order's
 * terms are made of is asked for several times over, and by many orders at once.
 * For a short while only.
 */
export function termsTogether(sql: Knex): TermsSource {
  const versions = new DataLoader<SubjectAt, VersionRow | null, string>(
    async (asked) => await termsAtMoments(sql, asked),
    { cacheKeyFn: ({ subjectId, at }) => `${at.getTime()} ${subjectId}` },
  )
  const enrollments = new DataLoader(async (partnerIds: readonly string[]) =>
    byPartner(partnerIds, await readEnrollments(sql, partnerIds)),
  )
  const members = new DataLoader(async (partnerIds: readonly string[]) =>
    byPartner(partnerIds, await readMembers(sql, partnerIds)),
  )
  const rules = together(async (asked: readonly RulesAsked[]) => {
    const isAll = asked.some(({ target_ids }) => target_ids === undefined)
    const rows = await readRules(sql, {
      program_ids: distinct(asked.flatMap(({ program_ids }) => program_ids)),
      target_ids: isAll
        ? undefined
        : distinct(asked.flatMap(({ target_ids = [] }) => target_ids)),
    })
    return asked.map(({ program_ids, target_ids }) => {
      const targets = target_ids && new Set(target_ids)
      return idsOf(
        rows.filter(
          ({ program_id, target_id }) =>
            program_ids.includes(program_id) &&
            (!targets || target_id === null || targets.has(target_id)),
        ),
      )
    })
  })
  const overrides = together(async (asked: readonly OverridesAsked[]) => {
    const rows = await readOverrides(sql, {
      partner_ids: distinct(asked.flatMap(({ partner_ids }) => partner_ids)),
      product_ids: distinct(asked.flatMap(({ product_ids }) => product_ids)),
    })
    return asked.map((each) =>
      idsOf(rows.filter((override) => isAskedFor(override, each))),
    )
  })
  return {
    termsAt: async (subjectIds, at, schema) => {
      const found = await Promise.all(
        subjectIds.map((subjectId) => versions.load({ subjectId, at })),
      )
      return new Map(
        found.flatMap((row) =>
          row
            ? [
                [
                  row.subject_id,
                  { ...schema.parse(row.terms), version: row.version },
                ],
              ]
            : [],
        ),
      )
    },
    enrollmentsOf: async (partnerIds) =>
      idsOf(
        (
          await Promise.all(partnerIds.map((id) => enrollments.load(id)))
        ).flat(),
      ),
    rulesOf: rules,
    overridesOf: overrides,
    membersOf: async (partnerIds) =>
      (await Promise.all(partnerIds.map((id) => members.load(id)))).flat(),
  }
}

function byPartner<Row extends { partner_id: string }>(
  partnerIds: readonly string[],
  rows: readonly Row[],
): Row[][] {
  const found = new Map(partnerIds.map((id) => [id, [] as Row[]]))
  rows.forEach((row) => found.get(row.partner_id)?.push(row))
  return partnerIds.map((id) => found.get(id) as Row[])
}

interface EnrollmentRow {
  id: string
  partner_id: string
}

async function readEnrollments(
  sql: Knex,
  partnerIds: readonly string[],
): Promise<EnrollmentRow[]> {
  return partnerIds.length === 0
    ? []
    : await sql<EnrollmentRow>("partner_enrollment")
        .whereIn("partner_id", [...partnerIds])
        .select("id", "partner_id")
}

interface RuleRow {
  id: string
  program_id: string
  target_id: string | null
}

async function readRules(
  sql: Knex,
  { program_ids, target_ids }: RulesAsked,
): Promise<RuleRow[]> {
  if (program_ids.length === 0) {
    return []
  }
  const rules = sql<RuleRow>("partner_program_rule")
    .whereIn("program_id", [...program_ids])
    .select("id", "program_id", "target_id")
  if (target_ids) {
    void rules.where((rule) =>
      rule.whereNull("target_id").orWhereIn("target_id", [...target_ids]),
    )
  }
  return await rules
}

interface OverrideRow {
  id: string
  partner_id: string
  scope: OverrideTerms["scope"]["type"]
  target_id: string
}

async function readOverrides(
  sql: Knex,
  { partner_ids, product_ids }: OverridesAsked,
): Promise<OverrideRow[]> {
  const { rows } = await sql.raw<{ rows: OverrideRow[] }>(
    `SELECT id, partner_id, scope, target_id FROM partner_override
     WHERE (scope = 'global' AND target_id = ANY(:productIds))
       OR (scope = 'product' AND target_id = ANY(:productIds)
         AND partner_id = ANY(:partnerIds))
       OR (scope = 'program' AND partner_id = ANY(:partnerIds))`,
    { productIds: [...product_ids], partnerIds: [...partner_ids] },
  )
  return rows
}

/** The condition of `readOverrides`, for one of many who ask. */
function isAskedFor(
  { scope, target_id, partner_id }: OverrideRow,
  { partner_ids, product_ids }: OverridesAsked,
): boolean {
  return (
    (scope === "program" || product_ids.includes(target_id)) &&
    (scope === "global" || partner_ids.includes(partner_id))
  )
}

async function readMembers(
  sql: Knex,
  partnerIds: readonly string[],
): Promise<MemberRow[]> {
  return partnerIds.length === 0
    ? []
    : await sql<MemberRow>("partner_member")
        .whereIn("partner_id", [...partnerIds])
        .select(
          "partner_id",
          "email",
          "customer_id",
          "created_at",
          "deleted_at",
        )
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
