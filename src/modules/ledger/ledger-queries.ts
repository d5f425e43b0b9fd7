import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Reason } from "../../domain/reasons/catalogue"
import { clawbackReason } from "../../domain/reasons/clawback-reasons"
import {
  cutPage,
  type Keyset,
  type KeysetPage,
  pageSql,
} from "../../utils/keyset"
import { countListed, readListed } from "../../utils/listed-rows"
import type {
  CommissionView,
  PartnerBalances,
  PayableOrder,
  TransferView,
} from "./types"

/** Balances of partners, one row per partner and currency. */
export async function readBalances(
  sql: Knex,
  partnerIds: readonly string[],
): Promise<PartnerBalances[]> {
  const { rows } = await sql.raw<{ rows: PartnerBalances[] }>(
    `SELECT owner_id AS partner_id, currency_code,
       coalesce(sum(balance) FILTER (WHERE kind = 'pending'), 0)::text AS pending,
       coalesce(sum(balance) FILTER (WHERE kind = 'payable'), 0)::text AS payable,
       coalesce(sum(balance) FILTER (WHERE kind = 'in_transit'), 0)::text AS in_transit,
       coalesce(sum(balance) FILTER (WHERE kind = 'paid'), 0)::text AS paid
     FROM partner_ledger_account
     WHERE owner_id = ANY(?)
     GROUP BY owner_id, currency_code
     ORDER BY owner_id, currency_code`,
    [[...partnerIds]],
  )
  return rows
}

/** By what is payable, then by name upwards in both directions. */
function byPayable(descending: boolean): Keyset {
  return {
    name: `partners-${descending ? "-" : ""}payable`,
    columns: [
      {
        sql: `${descending ? "-" : ""}coalesce(account.balance, 0)`,
        type: "decimal",
      },
      { sql: "chosen.name", type: "text" },
      { sql: "chosen.partner_id", type: "text" },
    ],
    descending: false,
  }
}

/**
 * A page of partners by what is payable to them in a currency. One without an account has
 * nothing. What is payable changes with what is posted: whoever reads on meanwhile may miss
 * one.
 */
export async function readByPayable(
  sql: Knex,
  { partners, currency_code, descending }: PayableOrder,
  page: KeysetPage,
): Promise<{ ids: string[]; next_cursor: string | null }> {
  const keyset = byPayable(descending)
  const { place, behind, order, bindings } = pageSql(keyset, page)
  const { rows } = await sql.raw<{
    rows: { partner_id: string; place: string[] }[]
  }>(
    `SELECT chosen.partner_id, ${place}
     FROM unnest(:partner_ids::text[], :names::text[]) AS chosen (partner_id, name)
     LEFT JOIN partner_ledger_account account
       ON account.owner_id = chosen.partner_id AND account.kind = 'payable'
       AND account.currency_code = :currency_code
     WHERE ${behind}
     ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    {
      ...bindings,
      partner_ids: partners.map(({ id }) => id),
      names: partners.map(({ name }) => name),
      currency_code,
    } as unknown as Record<string, string>,
  )
  const { rows: listed, next_cursor } = cutPage(keyset, rows, page)
  return { ids: listed.map(({ partner_id }) => partner_id), next_cursor }
}

/** The commissions of an order with what the transfers say about each. */
export async function readOrderCommissions(
  sql: Knex,
  orderId: string,
): Promise<CommissionView[]> {
  const { rows } = await sql.raw<{ rows: CommissionView[] }>(
    `SELECT commission.id, commission.order_id, commission.line_id,
       commission.product_id, commission.title, commission.partner_id,
       commission.sold_by_partner_id, commission.level, commission.role,
       commission.program_id, commission.program_version, commission.rule_id,
       commission.rule_version,
       commission.currency_code, commission.explanation,
       commission.why - 'explanation' AS why,
       commission.why -> 'explanation' AS explanation_details,
       coalesce(sum(transfer.amount)
         FILTER (WHERE transfer.kind = 'earn'), 0)::text AS earned,
       coalesce(sum(transfer.amount)
         FILTER (WHERE transfer.kind = 'clawback'), 0)::text AS clawed_back,
       coalesce(sum(CASE transfer.kind
         WHEN 'earn' THEN transfer.amount
         WHEN 'clawback' THEN -transfer.amount END), 0)::text AS amount,
       coalesce(sum(CASE
         WHEN credit.kind = 'pending' THEN transfer.amount
         WHEN debit.kind = 'pending' THEN -transfer.amount END), 0)::text AS pending
     FROM partner_commission commission
     LEFT JOIN partner_ledger_transfer transfer
       ON transfer.commission_id = commission.id
     LEFT JOIN partner_ledger_account debit
       ON debit.id = transfer.debit_account_id
     LEFT JOIN partner_ledger_account credit
       ON credit.id = transfer.credit_account_id
     WHERE commission.order_id = ?
     GROUP BY commission.id
     ORDER BY commission.level, commission.title, commission.id`,
    [orderId],
  )
  return rows
}

/** Whose transfers are asked for; all of them where nothing is said. */
export interface TransferFilters {
  order_id?: string
  commission_id?: string
  payout_id?: string
}

const TRANSFERS_BY_POSTING: Keyset = {
  name: "transfers",
  columns: [{ sql: "transfer.seq", type: "number" }],
  descending: false,
}

const TRANSFER = `transfer.id, transfer.kind, transfer.amount, transfer.currency_code,
  transfer.reason, transfer.order_id, transfer.commission_id, transfer.payout_id,
  transfer.reverses_id, transfer.idempotency_key, transfer.created_by, transfer.posted_at,
  debit.owner_id AS debit_owner, debit.kind AS debit_kind,
  credit.owner_id AS credit_owner, credit.kind AS credit_kind`

/** A page of transfers, in the order in which they were posted. */
export async function readTransfers(
  sql: Knex,
  filters: TransferFilters,
  page: KeysetPage,
): Promise<{ transfers: TransferView[]; next_cursor: string | null }> {
  const { rows, next_cursor } = await readListed<TransferRow>(
    sql,
    matchingTransfers(sql, filters)
      .join("partner_ledger_account as debit", "debit.id", "debit_account_id")
      .join(
        "partner_ledger_account as credit",
        "credit.id",
        "credit_account_id",
      ),
    TRANSFER,
    TRANSFERS_BY_POSTING,
    page,
  )
  return { transfers: rows.map(toTransferView), next_cursor }
}

/** How many transfers there are: see `countListed`. */
export async function countTransfers(
  sql: Knex,
  filters: TransferFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingTransfers(sql, filters), most)
}

function matchingTransfers(
  sql: Knex,
  filters: TransferFilters,
): Knex.QueryBuilder {
  return sql("partner_ledger_transfer as transfer").where((where) => {
    for (const [column, value] of Object.entries(filters)) {
      if (value !== undefined) {
        where.where(`transfer.${column}`, value)
      }
    }
  })
}

interface TransferRow extends Omit<
  TransferView,
  "debit" | "credit" | "reason_detail"
> {
  debit_owner: string
  debit_kind: TransferView["debit"]["kind"]
  credit_owner: string
  credit_kind: TransferView["credit"]["kind"]
}

function toTransferView(row: TransferRow): TransferView {
  const { debit_owner, debit_kind, credit_owner, credit_kind, ...transfer } =
    row
  return {
    ...transfer,
    reason_detail: detailOf(row),
    debit: { owner_id: debit_owner, kind: debit_kind },
    credit: { owner_id: credit_owner, kind: credit_kind },
    posted_at: new Date(row.posted_at).toISOString(),
  }
}

function detailOf({
  kind,
  reason,
}: {
  kind: string
  reason: string | null
}): Reason | null {
  return kind === "clawback" ? clawbackReason(reason) : null
}
