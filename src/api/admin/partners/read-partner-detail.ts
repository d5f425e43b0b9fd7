import type { MedusaContainer } from "@medusajs/framework/types"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { MAX_LIMIT } from "../../contract/common-schemas"
import { readRuleTargets } from "../../contract/rule-targets"
import { readCoupons } from "../partner-coupons/read-coupons"
import { readLinks, readProgramNames } from "../partner-links/read-links"
import { readReferrals } from "../partner-referrals/read-referrals"
import { readPartner } from "./read-partners"
import { showOverride } from "./show-override"

const FIRST_PAGE = { limit: MAX_LIMIT, offset: 0 }
const LATEST_REFERRALS = { limit: 5, offset: 0 }

/**
 * One partner with all that their page shows, but the ledger.
 * @throws MedusaError not found
 */
export async function readPartnerDetail(
  container: MedusaContainer,
  id: string,
) {
  const partner = await readPartner(container, id)
  const [overrides, coupons, links, referrals] = await Promise.all([
    readOverrides(container, id),
    readCoupons(container, { partner_id: id, ...FIRST_PAGE }),
    readOwnLinks(container, partner),
    readReferrals(container, { partner_id: id, ...LATEST_REFERRALS }),
  ])
  return {
    ...partner,
    overrides,
    coupons: { items: coupons.coupons, count: coupons.count },
    links,
    referrals: { items: referrals.referrals, count: referrals.count },
  }
}

async function readOverrides(container: MedusaContainer, partnerId: string) {
  const [rows, count] = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerOverrides(
      { partner_id: partnerId },
      { take: MAX_LIMIT, order: { created_at: "ASC", id: "ASC" } },
    )
  const products = await readRuleTargets(
    container,
    rows
      .filter(({ scope }) => scope !== "program")
      .map(({ target_id }) => ({ type: "product", target_id })),
  )
  const programs = await readProgramNames(
    container,
    rows
      .filter(({ scope }) => scope === "program")
      .map(({ target_id }) => target_id),
  )
  return {
    items: rows.map((row) => ({
      ...showOverride(row),
      target_name:
        (row.scope === "program" ? programs : products).get(row.target_id)
          ?.name ?? null,
    })),
    count,
  }
}

async function readOwnLinks(
  container: MedusaContainer,
  { id, code }: { id: string; code: string },
) {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const { custom_link_url } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getSettings()
  const { links, count } = await readLinks(container, {
    partner_id: id,
    ...FIRST_PAGE,
  })
  return {
    items: await Promise.all(
      links.map(async (link) => ({
        ...link,
        url: await referral.getShareUrl(code, link.code, custom_link_url),
      })),
    ),
    count,
  }
}
