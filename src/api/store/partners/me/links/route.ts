import type { MedusaResponse } from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../../../modules/referral"
import type ReferralModuleService from "../../../../../modules/referral/service"
import { createOwnLinkWorkflow } from "../../../../../workflows/link/own-links"
import {
  assertMayChange,
  type PartnerRequest,
} from "../../../../contract/partner-context"
import type { CreateOwnLinkBody, PartnerLinksQuery } from "./contract"

/**
 * Whose code the addresses have: the partner's, or that of a recruit of theirs.
 * @throws MedusaError not found for somebody whom the partner has not recruited
 */
async function codeFor(
  partners: PartnerModuleService,
  partnerId: string,
  recruitId: string | undefined,
): Promise<string> {
  const [found] = await partners.listPartners(
    recruitId ? { id: recruitId, parent_id: partnerId } : { id: partnerId },
    { select: ["code"], take: 1 },
  )
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `recruit_id: ${recruitId} is not one of your recruits`,
    )
  }
  return found.code
}

/** More programs than this nobody is enrolled in. */
const MOST_PROGRAMS = 1000

/**
 * The links that a partner sees: their own, and those for all or for their programs.
 * @param partnerId null for a recruit's addresses, which the partner's own links do not have
 */
function visibleTo(partnerId: string | null, programIds: string[]) {
  return {
    $and: [
      {
        $or: [
          { partner_id: null },
          ...(partnerId ? [{ partner_id: partnerId }] : []),
        ],
      },
      {
        $or: [
          { program_ids: { $eq: [] } },
          { program_ids: { $overlap: programIds } },
        ],
      },
    ],
  }
}

/** The main link first, then shared links and the partner's own, by name. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, recruit_id } = req.validatedQuery as PartnerLinksQuery
  const partnerId = req.partner_member.partner_id
  const referral = req.scope.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const code = await codeFor(partners, partnerId, recruit_id)
  const { custom_link_url } = await partners.getSettings()
  const enrollments = await partners.listPartnerEnrollments(
    { partner_id: partnerId, status: "active" },
    { select: ["program_id"], take: MOST_PROGRAMS },
  )

  // The main link is no row: it takes the first place of the first page.
  const hasMainLink = offset === 0
  const [links, count] = await referral.listAndCountPartnerLinks(
    visibleTo(
      recruit_id ? null : partnerId,
      enrollments.map(({ program_id }) => program_id),
    ),
    {
      take: hasMainLink ? limit - 1 : limit,
      skip: hasMainLink ? 0 : offset - 1,
      order: { name: "ASC", id: "ASC" },
    },
  )
  const rows = await Promise.all(
    links.map(async (link) => ({
      id: link.id,
      name: link.name,
      code: link.code,
      url: await referral.getShareUrl(code, link.code, custom_link_url),
      destination: link.destination,
      own: link.partner_id !== null,
    })),
  )
  const mainLink = {
    id: null,
    name: "Home page",
    code: null,
    url: await referral.getShareUrl(code, null, custom_link_url),
    destination: "/",
    own: false,
  }
  res.json({
    links: hasMainLink ? [mainLink, ...rows] : rows,
    count: count + 1,
    limit,
    offset,
  })
}

/** Creates a link that is the partner's alone. */
export async function POST(
  req: PartnerRequest<CreateOwnLinkBody>,
  res: MedusaResponse,
): Promise<void> {
  assertMayChange(req, "links")
  const partnerId = req.partner_member.partner_id
  const { result: link } = await createOwnLinkWorkflow(req.scope).run({
    input: { ...req.validatedBody, partner_id: partnerId },
  })
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const referral = req.scope.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const code = await codeFor(partners, partnerId, undefined)
  const { custom_link_url } = await partners.getSettings()
  res.json({
    link: {
      id: link.id,
      name: link.name,
      code: link.code,
      url: await referral.getShareUrl(code, link.code, custom_link_url),
      destination: link.destination,
      own: true,
    },
  })
}
