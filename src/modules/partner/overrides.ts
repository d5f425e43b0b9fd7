import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { OverrideTerms } from "../../domain/terms"
import { type ActiveOverride, overrideTermsSchema } from "./terms-schema"
import { termsOf, type TermsSource } from "./terms-source"
import type { OverrideInput } from "./types"

interface OverrideRow {
  id: string
  partner_id: string
  scope: OverrideTerms["scope"]["type"]
  target_id: string
  rates: unknown
}

const COLUMNS = ["id", "partner_id", "scope", "target_id", "rates"] as const

/**
 * Adds an override, or replaces the one that the partner has for the same target.
 * @returns the override as it is now
 */
export async function upsertOverride(
  sql: Knex,
  partnerId: string,
  { scope, rates }: OverrideInput,
): Promise<ActiveOverride> {
  const { rows } = await sql.raw<{ rows: OverrideRow[] }>(
    `INSERT INTO partner_override (id, partner_id, scope, target_id, rates)
     VALUES (?, ?, ?, ?, ?::jsonb)
     ON CONFLICT (partner_id, scope, target_id) WHERE deleted_at IS NULL
     DO UPDATE SET rates = excluded.rates, updated_at = now()
     RETURNING ${COLUMNS.join(", ")}`,
    [
      generateEntityId(undefined, "pover"),
      partnerId,
      scope.type,
      scope.target_id,
      JSON.stringify(rates),
    ],
  )
  return toTerms(rows[0], true)
}

/**
 * Takes an override back.
 * @returns the override as it was
 * @throws MedusaError not found for an override that is not (or no longer) the partner's
 */
export async function deleteOverride(
  sql: Knex,
  partnerId: string,
  overrideId: string,
): Promise<ActiveOverride> {
  const [deleted] = await sql<OverrideRow>("partner_override")
    .where({ id: overrideId, partner_id: partnerId })
    .whereNull("deleted_at")
    .update("deleted_at", sql.fn.now())
    .returning([...COLUMNS])
  if (!deleted) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Override ${overrideId} was not found for partner ${partnerId}`,
    )
  }
  return toTerms(deleted, false)
}

/**
 * The overrides that held at a moment: those of the given partners for the products and
 * for any program, and the global ones for the products, whoever has them.
 */
export async function overridesAt(
  source: TermsSource,
  partnerIds: readonly string[],
  productIds: readonly string[],
  at: Date,
): Promise<OverrideTerms[]> {
  const found = await source.overridesOf({
    partner_ids: partnerIds,
    product_ids: productIds,
    at,
  })
  return found
    .map((version) => termsOf(version, overrideTermsSchema))
    .filter(({ active }) => active)
    .sort((a, b) => (a.override_id < b.override_id ? -1 : 1))
    .map(({ active: _, ...override }) => override)
}

function toTerms(row: OverrideRow, active: boolean): ActiveOverride {
  return overrideTermsSchema.parse({
    override_id: row.id,
    partner_id: row.partner_id,
    active,
    scope: { type: row.scope, target_id: row.target_id },
    rates: row.rates,
  })
}
