import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { RuleScope } from "../../domain/terms"
import { type RuleTerms, ruleTermsSchema } from "./terms-schema"
import type { RuleInput } from "./types"

interface RuleRow {
  id: string
  program_id: string
  scope: RuleScope["type"]
  target_id: string | null
  rates: unknown
  tiers: unknown
}

/** The unique index by which a rule is the only one of its scope and target. */
const ONE_PER_DEFAULT =
  "(program_id) WHERE scope = 'default' AND deleted_at IS NULL"
const ONE_PER_TARGET =
  "(program_id, scope, target_id) WHERE target_id IS NOT NULL AND deleted_at IS NULL"

/**
 * Adds a rule, or replaces the one that stands for the same scope and target.
 * @returns the rule as it is now
 */
export async function upsertRule(
  sql: Knex,
  programId: string,
  { scope, rates, tiers }: RuleInput,
): Promise<RuleTerms> {
  const { rows } = await sql.raw<{ rows: RuleRow[] }>(
    `INSERT INTO partner_program_rule (id, program_id, scope, target_id, rates, tiers)
     VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb)
     ON CONFLICT ${scope.type === "default" ? ONE_PER_DEFAULT : ONE_PER_TARGET}
     DO UPDATE SET rates = excluded.rates, tiers = excluded.tiers,
       updated_at = now()
     RETURNING id, program_id, scope, target_id, rates, tiers`,
    [
      generateEntityId(undefined, "prule"),
      programId,
      scope.type,
      scope.type === "default" ? null : scope.target_id,
      JSON.stringify(rates),
      tiers ? JSON.stringify(tiers) : null,
    ],
  )
  return toTerms(rows[0], true)
}

/**
 * Takes a rule out of its program.
 * @returns the rule as it was
 * @throws MedusaError not found for a rule that is not (or no longer) the program's
 */
export async function deleteRule(
  sql: Knex,
  programId: string,
  ruleId: string,
): Promise<RuleTerms> {
  const [deleted] = await sql<RuleRow>("partner_program_rule")
    .where({ id: ruleId, program_id: programId })
    .whereNull("deleted_at")
    .update("deleted_at", sql.fn.now())
    .returning(["id", "program_id", "scope", "target_id", "rates", "tiers"])
  if (!deleted) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Rule ${ruleId} was not found in program ${programId}`,
    )
  }
  return toTerms(deleted, false)
}

function toTerms(row: RuleRow, active: boolean): RuleTerms {
  return ruleTermsSchema.parse({
    rule_id: row.id,
    program_id: row.program_id,
    active,
    scope:
      row.scope === "default"
        ? { type: "default" }
        : { type: row.scope, target_id: row.target_id },
    rates: row.rates,
    tiers: row.tiers,
  })
}
