import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isDeepStrictEqual } from "node:util"

import { dropNews, keepNews } from "./payout-setting-news"
import type {
  ChangedBy,
  PayoutSettingChange,
  PayoutSettingChanges,
  PayoutSettingState,
  PayoutSettingView,
} from "./types"

const TABLE = "partner_payout_setting"

type Row = Omit<PayoutSettingState, "held_at" | "changed_at"> & {
  partner_id: string
  held_at: Date | null
  changed_at: Date | null
}

const COLUMNS = [
  "partner_id",
  "method",
  "details",
  "label",
  "thresholds",
  "held_at",
  "held_by",
  "hold_reason",
  "version",
  "changed_at",
  "changed_by_type",
  "changed_by",
] as const satisfies readonly (keyof Row)[]

/** How partners are paid for whom nothing was saved. */
const NOTHING: PayoutSettingState = {
  method: null,
  details: null,
  label: null,
  thresholds: {},
  held_at: null,
  held_by: null,
  hold_reason: null,
  version: 0,
  changed_at: null,
  changed_by_type: null,
  changed_by: null,
}

/** How partners are paid, by partner, as it is kept; who has nothing saved is missing. */
export async function readStates(
  sql: Knex,
  partnerIds: readonly string[],
): Promise<Map<string, PayoutSettingState>> {
  const rows: Row[] = await sql(TABLE)
    .whereRaw("partner_id = ANY(?::text[])", [[...partnerIds]])
    .select([...COLUMNS])
  return new Map(rows.map((row) => [row.partner_id, toState(row)]))
}

/** What may be shown of it. */
export function toView(
  partner_id: string,
  state: PayoutSettingState = NOTHING,
): PayoutSettingView {
  const {
    method,
    label,
    thresholds,
    held_at,
    hold_reason,
    changed_at,
    version,
  } = state
  return {
    partner_id,
    method,
    label,
    thresholds,
    is_held: held_at !== null,
    hold_reason,
    updated_at: changed_at,
    version,
  }
}

/**
 * Changes how a partner is paid, and keeps the change until the owners are told; whoever
 * calls has locked the partner's settings.
 */
export async function changeState(
  sql: Knex,
  partnerId: string,
  changes: PayoutSettingChanges,
  by: ChangedBy,
): Promise<PayoutSettingChange> {
  const before = (await readStates(sql, [partnerId])).get(partnerId) ?? null
  const former = before ?? NOTHING
  const thresholds = changes.thresholds ?? former.thresholds
  // One secret is never encrypted to the same text twice: what is given counts as new.
  const details_changed =
    changes.details !== undefined &&
    (changes.details !== null || former.method !== null)
  const thresholds_changed = !isDeepStrictEqual(thresholds, former.thresholds)
  if (!details_changed && !thresholds_changed) {
    const after = toView(partnerId, former)
    return { before, after, version: null, details_changed, thresholds_changed }
  }
  const changed_at = new Date().toISOString()
  const after: PayoutSettingState = {
    ...former,
    ...(details_changed && {
      method: changes.details?.method ?? null,
      details: changes.details?.envelope ?? null,
      label: changes.details?.label ?? null,
    }),
    thresholds,
    version: former.version + 1,
    changed_at,
    changed_by_type: by.type,
    changed_by: by.id,
  }
  await writeState(sql, partnerId, after)
  await keepNews(sql, {
    partner_id: partnerId,
    version: after.version,
    method: after.method,
    label: after.label,
    details_changed,
    changed_at,
    changed_by: by.type,
  })
  return {
    before,
    after: toView(partnerId, after),
    version: after.version,
    details_changed,
    thresholds_changed,
  }
}

/**
 * Puts payments to a partner under review, or ends that.
 * @returns false where it was so already
 */
export async function changeHold(
  sql: Knex,
  partnerId: string,
  hold: { by: string; reason: string } | null,
): Promise<boolean> {
  const state = (await readStates(sql, [partnerId])).get(partnerId) ?? NOTHING
  if ((state.held_at !== null) === (hold !== null)) {
    return false
  }
  await writeState(sql, partnerId, {
    ...state,
    held_at: hold && new Date().toISOString(),
    held_by: hold && hold.by,
    hold_reason: hold && hold.reason,
  })
  return true
}

/**
 * Puts back how a partner was paid before a change, of which nobody is told then, unless
 * somebody has changed it again; a review is left as it is.
 */
export async function putBack(
  transaction: Knex,
  partner_id: string,
  { before, version }: Pick<PayoutSettingChange, "before" | "version">,
): Promise<void> {
  const {
    held_at: _at,
    held_by: _by,
    hold_reason: _why,
    ...former
  } = before ?? NOTHING
  const put = await transaction(TABLE)
    .where({ partner_id, version })
    .update({
      ...former,
      thresholds: JSON.stringify(former.thresholds),
      updated_at: transaction.fn.now(),
    })
  if (put > 0 && version !== null) {
    await dropNews(transaction, { partner_id, version })
  }
}

async function writeState(
  sql: Knex,
  partner_id: string,
  state: PayoutSettingState,
): Promise<void> {
  const row = { ...state, thresholds: JSON.stringify(state.thresholds) }
  await sql(TABLE)
    .insert({ id: `ppset_${partner_id}`, partner_id, ...row })
    .onConflict("partner_id")
    .merge({ ...row, updated_at: sql.fn.now() })
}

function toState({ partner_id: _of, ...row }: Row): PayoutSettingState {
  return {
    ...row,
    held_at: row.held_at?.toISOString() ?? null,
    changed_at: row.changed_at?.toISOString() ?? null,
  }
}
