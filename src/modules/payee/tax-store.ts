import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import { MOST_TAX_DOCUMENTS } from "../../domain/tax/tax-document"
import type { SealedTaxDocument, TaxProfileRow } from "./types"

const PROFILES = "partner_tax_profile"
const DOCUMENTS = "partner_tax_document"

const PROFILE_COLUMNS = [
  ...(["partner_id", "legal_name", "kind", "address"] as const),
  ...(["country_code", "vat_id", "form", "form_data"] as const),
  ...(["signed_name", "signed_at", "updated_by_type"] as const),
  ...(["updated_by", "updated_at"] as const),
]

/** A partner's tax profile as it is kept; null: there is none. */
export async function readTaxProfile(
  sql: Knex,
  partnerId: string,
): Promise<TaxProfileRow | null> {
  const [row] = await sql(PROFILES)
    .where({ partner_id: partnerId })
    .select<TaxProfileRow[]>(PROFILE_COLUMNS)
  return row ?? null
}

/** Writes a partner's whole tax profile. */
export async function writeTaxProfile(
  sql: Knex,
  { partner_id, address, ...fields }: Omit<TaxProfileRow, "updated_at">,
): Promise<void> {
  const columns = {
    ...fields,
    address: address && JSON.stringify(address),
    updated_at: new Date(),
  }
  await sql(PROFILES)
    .insert({
      id: generateEntityId(undefined, "ptaxp"),
      partner_id,
      ...columns,
    })
    .onConflict("partner_id")
    .merge(columns)
}

/** Puts back a profile as it was before; null: there was none. */
export async function putTaxProfileBack(
  sql: Knex,
  partnerId: string,
  before: TaxProfileRow | null,
): Promise<void> {
  if (before) {
    await writeTaxProfile(sql, before)
  } else {
    await sql(PROFILES).where({ partner_id: partnerId }).delete()
  }
}

/**
 * Writes down an uploaded document. The caller holds the lock on the partner's documents.
 * @throws MedusaError not allowed for one too many
 */
export async function writeTaxDocument(
  transaction: Knex.Transaction,
  document: SealedTaxDocument,
): Promise<void> {
  const [{ count }] = await transaction(DOCUMENTS)
    .where({ partner_id: document.partner_id, deleted_at: null })
    .count<{ count: string }[]>("id")
  if (Number(count) >= MOST_TAX_DOCUMENTS) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `file: there are ${MOST_TAX_DOCUMENTS} documents already, delete one first`,
    )
  }
  await transaction(DOCUMENTS).insert(document)
}
