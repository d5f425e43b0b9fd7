import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { setEnrollmentWorkflow } from "../../../../../workflows/program/set-enrollment"
import { adminOf } from "../../../../contract/admin-actor"
import type { EnrollBody, PageQuery } from "../../contract"

/** The partners who are enrolled now. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as PageQuery
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  await partners.retrievePartnerProgram(req.params.id, { select: ["id"] })
  const [rows, count] = await partners.listAndCountPartnerEnrollments(
    { program_id: req.params.id, status: "active" },
    {
      relations: ["partner"],
      take: limit,
      skip: offset,
      order: { created_at: "ASC", id: "ASC" },
    },
  )
  res.json({
    enrollments: rows.map(({ id, partner, created_at }) => ({
      id,
      partner: { id: partner.id, code: partner.code, name: partner.name },
      created_at,
    })),
    count,
    limit,
    offset,
  })
}

/** Enrols a partner; twice changes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<EnrollBody>,
  res: MedusaResponse,
): Promise<void> {
  const { partner_id } = req.validatedBody
  const program_id = req.params.id
  await setEnrollmentWorkflow(req.scope).run({
    input: { partner_id, program_id, status: "active", actor: adminOf(req) },
  })
  res.json({ partner_id, program_id })
}
