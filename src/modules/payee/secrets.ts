import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { EnvelopeError } from "../../encryption/envelope"
import type { SecretPlace, Vault } from "../../encryption/vault"
import { PAYOUT_DEFAULT_ID } from "./payout-defaults-store"
import type { Renewal, SecretsUnderKey } from "./types"

/** Where secrets are, and by which column a row is told from others for ever. */
const KEPT_IN = [
  { table: "partner_payout_setting", column: "details", row: "partner_id" },
  { table: "partner_payout_default", column: "payer_account", row: "id" },
  { table: "partner_tax_profile", column: "form_data", row: "partner_id" },
  { table: "partner_tax_document", column: "file_key", row: "id" },
] as const

type Kept = (typeof KEPT_IN)[number]

const BATCH = 200

/** Where a partner's payment details are kept. */
export function detailsOf(partnerId: string): SecretPlace {
  return placeOf(KEPT_IN[0], partnerId)
}

/** Where the account is kept that the store pays from. */
export function payerAccountPlace(): SecretPlace {
  return placeOf(KEPT_IN[1], PAYOUT_DEFAULT_ID)
}

/** Where the data of a partner's tax form are kept. */
export function taxFormOf(partnerId: string): SecretPlace {
  return placeOf(KEPT_IN[2], partnerId)
}

/** Where the key of a tax document's file is kept. */
export function fileKeyOf(documentId: string): SecretPlace {
  return placeOf(KEPT_IN[3], documentId)
}

/** How many secrets there are under which key. */
export async function countByKey(sql: Knex): Promise<SecretsUnderKey[]> {
  const columns = KEPT_IN.map(
    ({ table, column }) =>
      `SELECT split_part(${column}, '.', 2) AS key_id FROM ${table} WHERE ${column} IS NOT NULL`,
  )
  const { rows } = await sql.raw<{ rows: SecretsUnderKey[] }>(
    `SELECT key_id, count(*)::int AS secrets FROM (${columns.join(" UNION ALL ")}) AS secret
     GROUP BY key_id ORDER BY key_id`,
  )
  return rows
}

/**
 * Encrypts every secret under the current key that is not yet, in batches. What somebody
 * changes meanwhile is left as they changed it: it is under the current key already.
 */
export async function renewAll(sql: Knex, vault: Vault): Promise<Renewal> {
  const total: Renewal = { renewed: 0, unreadable: 0 }
  for (const kept of KEPT_IN) {
    let after: string | null = ""
    while (after !== null) {
      after = await renewBatch(sql, vault, kept, after, total)
    }
  }
  return total
}

/** @returns after which row the next batch begins; null: there is none */
async function renewBatch(
  sql: Knex,
  vault: Vault,
  { table, column, row }: Kept,
  after: string,
  total: Renewal,
): Promise<string | null> {
  const prefix = vault.currentPrefix ?? ""
  const { rows } = await sql.raw<{ rows: { row: string; secret: string }[] }>(
    `SELECT ${row} AS row, ${column} AS secret FROM ${table}
     WHERE ${row} > :after AND ${column} IS NOT NULL
       AND NOT starts_with(${column}, :prefix)
     ORDER BY ${row} LIMIT :batch`,
    { after, prefix, batch: BATCH },
  )
  for (const { row: name, secret } of rows) {
    const renewed = tryToRenew(vault, { table, column, row: name }, secret)
    if (renewed === null) {
      total.unreadable += 1
      continue
    }
    total.renewed += await sql(table)
      .where({ [row]: name, [column]: secret })
      .update({ [column]: renewed })
  }
  return rows.length < BATCH ? null : rows[rows.length - 1].row
}

function tryToRenew(
  vault: Vault,
  place: SecretPlace,
  secret: string,
): string | null {
  try {
    return vault.renew(place, secret)
  } catch (error) {
    if (error instanceof EnvelopeError) {
      return null
    }
    throw error
  }
}

function placeOf({ table, column }: Kept, row: string): SecretPlace {
  return { table, column, row }
}
