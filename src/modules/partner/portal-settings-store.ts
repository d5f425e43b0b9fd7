import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { PORTAL_ENTRIES } from "../../domain/portal-entries"
import type { PortalSettingsDTO } from "./types"

const ID = "partner_portal"

/** How the portal is while the store has said nothing. */
export const DEFAULT_PORTAL_SETTINGS: PortalSettingsDTO = {
  welcome_title: null,
  welcome_message: null,
  hidden_entries: [],
  logo_file_id: null,
  logo_url: null,
  accent_color: null,
  accent_color_dark: null,
  heading_font: null,
  body_font: null,
  corner_radius: null,
  sender_name: null,
  sender_email: null,
  reply_to_email: null,
  approval: "manual",
}

const COLUMNS = Object.keys(DEFAULT_PORTAL_SETTINGS)

type Row = Omit<PortalSettingsDTO, "hidden_entries"> & {
  hidden_entries: { names: string[] }
}

/** How the portal looks and what it shows now; the defaults when nothing was saved. */
export async function readPortalSettings(
  sql: Knex,
): Promise<PortalSettingsDTO> {
  const [saved] = await sql("partner_portal_setting")
    .where({ id: ID })
    .select<Row[]>(COLUMNS)
  if (!saved) {
    return { ...DEFAULT_PORTAL_SETTINGS }
  }
  const { names } = saved.hidden_entries
  // What a later version could hide and this one does not know is left out.
  const hidden_entries = PORTAL_ENTRIES.filter((entry) => names.includes(entry))
  return { ...saved, hidden_entries }
}

/** Saves the portal's settings as a whole. */
export async function writePortalSettings(
  sql: Knex,
  settings: PortalSettingsDTO,
): Promise<void> {
  const row = {
    ...settings,
    hidden_entries: JSON.stringify({ names: settings.hidden_entries }),
  }
  await sql("partner_portal_setting")
    .insert({ id: ID, ...row })
    .onConflict("id")
    .merge({ ...row, updated_at: sql.fn.now() })
}
