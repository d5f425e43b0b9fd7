import type { MedusaResponse } from "@medusajs/framework"

import { openKinds } from "../../../../../domain/resource/resource-kinds"
import { OUTREACH_MODULE } from "../../../../../modules/outreach"
import type OutreachModuleService from "../../../../../modules/outreach/service"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { PartnerRequest } from "../../../../contract/partner-context"
import { renderResources } from "../../../../contract/render-resources"
import type { PartnerResourcesQuery } from "./contract"

/** More programs than this nobody is enrolled in. */
const MOST_PROGRAMS = 1000

/** What is published, of a kind that the portal shows, in its season and meant for the partner's programs, by rank. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { kind, limit, offset } = req.validatedQuery as PartnerResourcesQuery
  const { partner_id } = req.partner_member
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { code, name } = await partners.retrievePartner(partner_id, {
    select: ["code", "name"],
  })
  const enrollments = await partners.listPartnerEnrollments(
    { partner_id, status: "active" },
    { select: ["program_id"], take: MOST_PROGRAMS },
  )
  const [rows, count] = await req.scope
    .resolve<OutreachModuleService>(OUTREACH_MODULE)
    .listAndCountPartnerResources(
      {
        kind: openKinds(req.hidden_entries).filter(
          (open) => !kind || open === kind,
        ),
        ...shownTo(enrollments.map(({ program_id }) => program_id)),
      },
      { take: limit, skip: offset, order: { rank: "ASC", id: "ASC" } },
    )
  res.json({
    resources: await renderResources(req.scope, rows, { code, name }),
    count,
    limit,
    offset,
  })
}

function shownTo(programIds: string[], now = new Date()) {
  return {
    status: "published" as const,
    $and: [
      { $or: [{ starts_at: null }, { starts_at: { $lte: now } }] },
      { $or: [{ ends_at: null }, { ends_at: { $gt: now } }] },
      {
        $or: [
          { program_ids: { $eq: [] } },
          { program_ids: { $overlap: programIds } },
        ],
      },
    ],
  }
}
