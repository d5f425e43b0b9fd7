import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { readableOn } from "../../../domain/colors"
import { toFontStack } from "../../../domain/fonts"
import { visibleEntries } from "../../../domain/portal-entries"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

/** A change shows within a minute. */
const CACHE = "public, max-age=60"

/** What a storefront needs before anybody has signed in. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const settings = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  res.set("Cache-Control", CACHE).json({
    portal: {
      entries: visibleEntries(settings.hidden_entries),
      logo_url: settings.logo_url,
      accent: toAccent(settings.accent_color),
      accent_dark: toAccent(settings.accent_color_dark),
      heading_font: settings.heading_font && toFontStack(settings.heading_font),
      body_font: settings.body_font && toFontStack(settings.body_font),
      corner_radius: settings.corner_radius,
    },
  })
}

function toAccent(color: string | null) {
  return color && { color, text: readableOn(color) }
}
