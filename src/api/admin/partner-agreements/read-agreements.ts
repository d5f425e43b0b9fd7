import type { MedusaContainer } from "@medusajs/framework/types"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { AgreementDTO } from "../../../modules/partner/types"
import type { ListAgreementsQuery } from "./contract"

type ListedAgreement = Omit<AgreementDTO, "body">

/** A page of the versions of the terms and conditions, the latest first. */
export async function readAgreements(
  container: MedusaContainer,
  { limit, offset }: ListAgreementsQuery,
) {
  const [rows, count] = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerAgreements(
      {},
      {
        select: ["id", "version", "title", "published_at", "withdrawn_at"],
        take: limit,
        skip: offset,
        order: { version: "DESC" },
      },
    )
  return { agreements: await showAgreements(container, rows), count }
}

/**
 * One version with its text.
 * @throws MedusaError not found
 */
export async function readAgreement(container: MedusaContainer, id: string) {
  const row = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartnerAgreement(id)
  const [agreement] = await showAgreements(container, [row])
  return { ...agreement, body: row.body }
}

async function showAgreements(
  container: MedusaContainer,
  rows: readonly ListedAgreement[],
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const inForce = await partners.getAgreement()
  const counts = await partners.countAgreementAcceptances(
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, version, title, published_at, withdrawn_at }) => ({
    id,
    version,
    title,
    published_at,
    withdrawn_at,
    in_force: id === inForce?.id,
    acceptances: counts.get(id) ?? 0,
  }))
}

/**
 * A page of what a partner has accepted, the latest first.
 * @throws MedusaError not found for an unknown partner
 */
export async function readAcceptances(
  container: MedusaContainer,
  partnerId: string,
  { limit, offset }: ListAgreementsQuery,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  await partners.retrievePartner(partnerId, { select: ["id"] })
  const [rows, count] = await partners.listAndCountPartnerAgreementAcceptances(
    { partner_id: partnerId },
    { take: limit, skip: offset, order: { version: "DESC" } },
  )
  const agreements = await partners.listPartnerAgreements(
    { id: rows.map(({ agreement_id }) => agreement_id) },
    { select: ["id", "title"], take: rows.length },
  )
  const members = await partners.listPartnerMembers(
    { id: rows.flatMap(({ member_id }) => member_id ?? []) },
    { select: ["id", "email"], withDeleted: true, take: rows.length },
  )
  const titles = new Map(agreements.map(({ id, title }) => [id, title]))
  const emails = new Map(members.map(({ id, email }) => [id, { id, email }]))
  return {
    acceptances: rows.map((row) => ({
      id: row.id,
      agreement: {
        id: row.agreement_id,
        version: row.version,
        title: titles.get(row.agreement_id) ?? "",
      },
      accepted_at: row.accepted_at,
      member: emails.get(row.member_id ?? "") ?? null,
    })),
    count,
  }
}
