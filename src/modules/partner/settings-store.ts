import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { DEFAULT_SETTINGS, PARTNER_SETTING_ID } from "./default-settings"
import type { SettingsDTO } from "./types"

const COLUMNS = Object.keys(DEFAULT_SETTINGS) as (keyof SettingsDTO)[]

/** The Partner defaults as they are now; the documented ones when none were saved. */
export async function readSettings(sql: Knex): Promise<SettingsDTO> {
  const [saved] = await sql("partner_setting")
    .where({ id: PARTNER_SETTING_ID })
    .select<SettingsDTO[]>(COLUMNS)
  return saved ?? { ...DEFAULT_SETTINGS }
}

/** Saves the Partner defaults as a whole. */
export async function writeSettings(
  sql: Knex,
  settings: SettingsDTO,
): Promise<void> {
  await sql("partner_setting")
    .insert({ id: PARTNER_SETTING_ID, ...settings })
    .onConflict("id")
    .merge({ ...settings, updated_at: sql.fn.now() })
}
