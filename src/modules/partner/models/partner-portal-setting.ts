import { model } from "@medusajs/framework/utils"

/** How the portal looks and what it shows: one row. */
const PartnerPortalSetting = model.define(
  { name: "partner_portal_setting", tableName: "partner_portal_setting" },
  {
    id: model.id().primaryKey(),
    welcome_title: model.text().nullable(),
    /** Sanitised HTML. */
    welcome_message: model.text().nullable(),
    /** Names of `PORTAL_ENTRIES` (domain/portal-entries) that partners do not see. */
    hidden_entries: model.json().default({ names: [] }),
    /** A file of Medusa's file module, with the address at which it is served. */
    logo_file_id: model.text().nullable(),
    logo_url: model.text().nullable(),
    /** `#rrggbb`, null: the portal's own. */
    accent_color: model.text().nullable(),
    accent_color_dark: model.text().nullable(),
    /** CSS font families. */
    heading_font: model.text().nullable(),
    body_font: model.text().nullable(),
    /** Corners in pixels. */
    corner_radius: model.number().nullable(),
    /** Who e-mails to partners come from. */
    sender_name: model.text().nullable(),
    sender_email: model.text().nullable(),
    reply_to_email: model.text().nullable(),
    /** Whether an application waits for the store or is approved at once. */
    approval: model.enum(["manual", "automatic"]).default("manual"),
  },
)

export default PartnerPortalSetting
