import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { PAYOUT_METHODS } from "../../domain/payout/payout-details"
import type { PayoutDefaultsState } from "./types"

const TABLE = "partner_payout_default"

/** The one row. */
export const PAYOUT_DEFAULT_ID = "partner_payout"

/** How the store pays while it has said nothing. */
const DEFAULTS: PayoutDefaultsState = {
  methods: ["bank_transfer", "paypal"],
  thresholds: {},
  payer: null,
  payer_account: null,
  payer_account_label: null,
}

const COLUMNS = Object.keys(DEFAULTS)

/** How the store pays its partners, as it is kept. */
export async function readDefaults(sql: Knex): Promise<PayoutDefaultsState> {
  const [saved] = await sql(TABLE)
    .where({ id: PAYOUT_DEFAULT_ID })
    .select<PayoutDefaultsState[]>(COLUMNS)
  if (!saved) {
    return { ...DEFAULTS }
  }
  // In one order, whatever was saved; what this version does not know is left out.
  const methods = PAYOUT_METHODS.filter((method) =>
    saved.methods.includes(method),
  )
  return { ...saved, methods }
}

/** Saves how the store pays as a whole. */
export async function writeDefaults(
  sql: Knex,
  defaults: PayoutDefaultsState,
): Promise<void> {
  const row = {
    ...defaults,
    thresholds: JSON.stringify(defaults.thresholds),
    payer: defaults.payer && JSON.stringify(defaults.payer),
  }
  await sql(TABLE)
    .insert({ id: PAYOUT_DEFAULT_ID, ...row })
    .onConflict("id")
    .merge({ ...row, updated_at: sql.fn.now() })
}
