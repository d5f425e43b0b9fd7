import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { setEnrollmentWorkflow } from "../../../../../workflows/program/set-enrollment"
import { adminOf } from "../../../../contract/admin-actor"
import type { KeysetQuery } from "../../../../contract/common-schemas"
import { readCountedPage } from "../../../../contract/counted-page"
import type { EnrollBody } from "../../contract"

/** The partners who are enrolled now. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  await partners.retrievePartnerProgram(id, { select: ["id"] })
  res.json(
    await readCountedPage(
      req.validatedQuery as KeysetQuery,
      async (page) => {
        const { enrolled, next_cursor } = await partners.listEnrolledPartners(
          id,
          page,
        )
        return { enrollments: enrolled, next_cursor }
      },
      async (most) => await partners.countEnrolledIn(id, most),
    ),
  )
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
