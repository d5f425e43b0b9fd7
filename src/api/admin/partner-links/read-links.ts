import type { MedusaContainer } from "@medusajs/framework/types"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type { LinkOrder } from "../../../modules/referral/listed-links"
import type ReferralModuleService from "../../../modules/referral/service"
import type { LinkDTO } from "../../../modules/referral/types"
import { readCountedPage } from "../../contract/counted-page"
import { toRange } from "../../contract/date-range"
import { toListOrder } from "../../contract/list-config"
import { listPartnerNames } from "../../contract/read-partner-names"
import type { ListLinksQuery } from "./contract"

const RECENT_DAYS = 30
const NOTHING = { clicks: 0, visitors: 0, leads: 0, orders: 0 }

/** A page of links with what came through them lately, by name unless ordered otherwise. */
export async function readLinks(
  container: MedusaContainer,
  query: ListLinksQuery,
) {
  const { q, partner_id } = query
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const order = toListOrder<LinkOrder>(query.order ?? "name")
  return await readCountedPage(
    query,
    async (page) => {
      const { links, next_cursor } = await referral.listLinks(
        { q, partner_id },
        { ...page, order },
      )
      return { links: await withRecent(container, links), next_cursor }
    },
    async (most) => await referral.countLinks({ q, partner_id }, most),
  )
}

/** Links with what came through them lately. */
async function withRecent(
  container: MedusaContainer,
  rows: readonly LinkDTO[],
) {
  const totals = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .getLinkTotals(
      toRange({}, RECENT_DAYS),
      rows.map(({ id }) => id),
    )
  const links = await showLinks(container, rows)
  return links.map((link) => ({
    ...link,
    recent: totals.get(link.id) ?? NOTHING,
  }))
}

/**
 * One link as the dashboard shows it.
 * @throws MedusaError not found
 */
export async function readLink(container: MedusaContainer, id: string) {
  const row = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .retrievePartnerLink(id)
  const [link] = await showLinks(container, [row])
  return link
}

async function showLinks(container: MedusaContainer, rows: readonly LinkDTO[]) {
  const partners = await listPartnerNames(
    container,
    rows.map(({ partner_id }) => partner_id),
  )
  const programs = await readProgramNames(
    container,
    rows.flatMap(({ program_ids }) => program_ids),
  )
  return rows.map((link) => ({
    id: link.id,
    name: link.name,
    code: link.code,
    destination: link.destination,
    partner_id: link.partner_id,
    partner: partners.get(link.partner_id ?? "") ?? null,
    program_ids: link.program_ids,
    programs: link.program_ids.flatMap((id) => programs.get(id) ?? []),
    created_at: link.created_at,
    updated_at: link.updated_at,
  }))
}

/** How programs are called, by id; deleted ones are missing. */
export async function readProgramNames(
  container: MedusaContainer,
  ids: readonly string[],
) {
  const wanted = [...new Set(ids)]
  const programs = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartnerPrograms(
      { id: wanted },
      { select: ["id", "name"], take: wanted.length },
    )
  return new Map(programs.map(({ id, name }) => [id, { id, name }]))
}
