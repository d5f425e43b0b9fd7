import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { CommissionRule } from "../../domain/terms"
import { ratesSchema } from "./terms-schema"
import type { RuleInput } from "./types"

interface RuleRow {
  id: string
  scope: "default" | "product"
  product_id: string
  rates: unknown
}

/** The unique index by which a rule is the only one of its scope. */
const ONE_PER_SCOPE = {
  default: "(program_id) WHERE scope = 'default' AND deleted_at IS NULL",
  product:
    "(program_id, product_id) WHERE scope = 'product' AND deleted_at IS NULL",
}

/** A program's rules as they are now. */
export async function readRules(
  sql: Knex,
  programId: string,
): Promise<CommissionRule[]> {
  const rows = await sql<RuleRow>("partner_program_rule")
    .where({ program_id: programId, deleted_at: null })
    .orderBy("id")
    .select("id", "scope", "product_id", "rates")
  return rows.map((row) => ({
    rule_id: row.id,
    scope:
      row.scope === "product"
        ? { type: "product", product_id: row.product_id }
        : { type: "default" },
    rates: ratesSchema.parse(row.rates),
  }))
}

/**
 * Adds a rule, or replaces the one that stands for the same scope.
 * @returns the rule's id
 */
export async function upsertRule(
  sql: Knex,
  programId: string,
  { scope, rates }: RuleInput,
): Promise<string> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `INSERT INTO partner_program_rule (id, program_id, scope, product_id, rates)
     VALUES (?, ?, ?, ?, ?::jsonb)
     ON CONFLICT ${ONE_PER_SCOPE[scope.type]}
     DO UPDATE SET rates = excluded.rates, updated_at = now()
     RETURNING id`,
    [
      generateEntityId(undefined, "prule"),
      programId,
      scope.type,
      scope.type === "product" ? scope.product_id : null,
      JSON.stringify(rates),
    ],
  )
  return rows[0].id
}

/**
 * Takes a rule out of its program.
 * @throws MedusaError not found for a rule that is not (or no longer) the program's
 */
export async function deleteRule(
  sql: Knex,
  programId: string,
  ruleId: string,
): Promise<void> {
  const deleted = await sql("partner_program_rule")
    .where({ id: ruleId, program_id: programId, deleted_at: null })
    .update({ deleted_at: sql.fn.now() })
  if (deleted === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Rule ${ruleId} was not found in program ${programId}`,
    )
  }
}
