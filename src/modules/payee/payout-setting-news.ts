import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { PayeeActor } from "../../domain/payee"
import type { PayoutMethod } from "../../domain/payout/payout-details"

const TABLE = "partner_payout_setting_news"

/** A change of how a partner is paid, as its owners are told of it. */
export interface PayoutSettingNews {
  partner_id: string
  /** Which of the partner's changes it is. */
  version: number
  /** null: the partner is not paid. */
  method: PayoutMethod | null
  /** What may be shown of where the money goes. */
  label: string | null
  /** Whether it is about where the money goes. */
  details_changed: boolean
  /** ISO 8601. */
  changed_at: string
  changed_by: PayeeActor
}

/** Keeps a change until its owners are told; in the transaction that makes it. */
export async function keepNews(
  transaction: Knex,
  news: PayoutSettingNews,
): Promise<void> {
  await transaction(TABLE).insert({
    id: generateEntityId(undefined, "ppsnews"),
    ...news,
  })
}

/** Forgets a change of which the owners were told, or that was undone. */
export async function dropNews(
  sql: Knex,
  { partner_id, version }: Pick<PayoutSettingNews, "partner_id" | "version">,
): Promise<void> {
  await sql(TABLE).where({ partner_id, version }).delete()
}

/** Changes that were made before a moment and of which nobody was told, by id. */
export async function readUntold(
  sql: Knex,
  before: Date,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await sql(TABLE)
    .where("changed_at", "<", before)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .select<{ id: string }[]>("id")
  return rows.map(({ id }) => id)
}

/** Of some changes those of which nobody was told yet, the oldest first. */
export async function readNews(
  sql: Knex,
  ids: readonly string[],
): Promise<PayoutSettingNews[]> {
  const rows: (Omit<PayoutSettingNews, "changed_at"> & { changed_at: Date })[] =
    await sql(TABLE)
      .whereRaw("id = ANY(?::text[])", [[...ids]])
      .orderBy(["partner_id", "version"])
      .select(
        "partner_id",
        "version",
        "method",
        "label",
        "details_changed",
        "changed_at",
        "changed_by",
      )
  return rows.map(({ changed_at, ...news }) => ({
    ...news,
    changed_at: changed_at.toISOString(),
  }))
}
