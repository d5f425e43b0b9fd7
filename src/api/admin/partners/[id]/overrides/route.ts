import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import type { CommissionRate } from "../../../../../domain/terms"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { saveOverrideWorkflow } from "../../../../../workflows/partner/save-override"
import { adminOf } from "../../../../contract/admin-actor"
import type { pageQuery } from "../../../../contract/common-schemas"
import { toPay, toRates } from "../../../../contract/rate-schemas"
import type { TypeOf } from "../../../../contract/schema-types"
import type { SaveOverrideBody } from "../../overrides-contract"
import { showOverride } from "../../show-override"

/** Lists the rates that a partner has of their own, the oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as TypeOf<typeof pageQuery>
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  await partners.retrievePartner(req.params.id)
  const [rows, count] = await partners.listAndCountPartnerOverrides(
    { partner_id: req.params.id },
    { take: limit, skip: offset, order: { created_at: "ASC", id: "ASC" } },
  )
  res.json({ overrides: rows.map(showOverride), count, limit, offset })
}

/** Gives a partner rates of their own, or replaces those for the same target. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveOverrideBody>,
  res: MedusaResponse,
): Promise<void> {
  const { scope } = req.validatedBody
  const { result: id } = await saveOverrideWorkflow(req.scope).run({
    input: {
      partner_id: req.params.id,
      override: { scope, rates: ratesOf(req.validatedBody) },
      actor: adminOf(req),
    },
  })
  const row = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartnerOverride(id)
  res.json({ override: showOverride(row) })
}

function ratesOf({ rates, pay }: SaveOverrideBody): CommissionRate[] {
  return pay
    ? [{ level: 1, role: "override", customer: "all", ...toPay(pay) }]
    : toRates(rates ?? [])
}
