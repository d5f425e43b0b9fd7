import { z } from "@medusajs/framework/zod"

import { PORTAL_ENTRIES } from "../../../domain/portal-entries"
import type { RouteContract } from "../../contract/route-contract"

/** A colour, and the colour in which text on it is read best: `#rrggbb`. */
const accentSchema = () => z.object({ color: z.string(), text: z.string() })

export const portalLookContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/partner-portal",
    summary: "How the partners' portal looks and which entries it has",
    audience: "store",
    response: () =>
      z.object({
        portal: z.object({
          /** In the menu's order. */
          entries: z.array(z.enum(PORTAL_ENTRIES)),
          logo_url: z.string().nullable(),
          /** null: the storefront's own. */
          accent: accentSchema().nullable(),
          accent_dark: accentSchema().nullable(),
          /** Values of CSS' `font-family`. */
          heading_font: z.string().nullable(),
          body_font: z.string().nullable(),
          /** Of corners, in pixels. */
          corner_radius: z.number().int().nullable(),
        }),
      }),
  },
]
