import type { MedusaRequest } from "@medusajs/framework"

/** A click as simple as one can be: nobody is looked up, nothing is checked. */
export function clickOf(req: MedusaRequest) {
  return {
    partner_id: req.params.partner_code,
    origin: "redirect" as const,
    counted_as: "visit" as const,
    landing_path: "/",
    occurred_at: new Date(),
  }
}
