import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { AgreementDTO } from "./types"

/** Whoever publishes or withdraws waits for others who do. */
export const AGREEMENT_VERSIONS = "agreement-versions"

/** The latest version, which alone can be in force; null: none was ever published. */
async function latestVersion(sql: Knex): Promise<AgreementDTO | null> {
  const latest = await sql("partner_agreement")
    .orderBy("version", "desc")
    .first<AgreementDTO | undefined>()
  return latest ?? null
}

/** The version that is in force; null: none, or it was withdrawn. */
export async function agreementInForce(
  sql: Knex,
): Promise<AgreementDTO | null> {
  const latest = await latestVersion(sql)
  return latest && latest.withdrawn_at === null ? latest : null
}

/** The number of a version that is published next. */
export async function nextVersion(sql: Knex): Promise<number> {
  return ((await latestVersion(sql))?.version ?? 0) + 1
}

/**
 * Takes the version that is in force out of force; the one before does not come back.
 * @throws MedusaError not allowed for another version
 */
export async function withdrawVersion(sql: Knex, id: string): Promise<void> {
  const inForce = await agreementInForce(sql)
  if (inForce?.id !== id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "id: this version is not in force, so it cannot be withdrawn",
    )
  }
  await markWithdrawn(sql, id, new Date())
}

/** Puts down from when a version is in force no more; null: it is again. */
export async function markWithdrawn(
  sql: Knex,
  id: string,
  at: Date | null,
): Promise<void> {
  await sql("partner_agreement")
    .where({ id })
    .update({ withdrawn_at: at, updated_at: sql.fn.now() })
}

export interface NewAcceptance {
  partner_id: string
  agreement_id: string
  version: number
  /** The partner's member who did it; null: not known. */
  member_id: string | null
}

/**
 * Keeps that a partner accepted a version now; who accepted it before did it then.
 * @returns the acceptance's id; null when it was there
 */
export async function insertAcceptance(
  sql: Knex,
  acceptance: NewAcceptance,
): Promise<string | null> {
  const [added] = await sql("partner_agreement_acceptance")
    .insert({
      ...acceptance,
      id: generateEntityId(undefined, "pagc"),
      accepted_at: new Date(),
    })
    .onConflict(["partner_id", "agreement_id"])
    .ignore()
    .returning<{ id: string }[]>("id")
  return added?.id ?? null
}

/** How many partners have accepted versions, by id; one without any is missing. */
export async function countAcceptances(
  sql: Knex,
  agreementIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await sql("partner_agreement_acceptance")
    .whereIn("agreement_id", agreementIds)
    .groupBy("agreement_id")
    .select<{ agreement_id: string; count: string }[]>(
      "agreement_id",
      sql.raw("count(*) AS count"),
    )
  return new Map(
    rows.map(({ agreement_id, count }) => [agreement_id, Number(count)]),
  )
}
