import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import type { TrackingWindow } from "../../../domain/terms"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { toListConfig } from "../../contract/list-config"
import { showBalances } from "../../contract/read-ledger"
import { readProgramNames } from "../partner-links/read-links"
import type { ListPartnersQuery, PartnerFilters } from "./contract"
import { readPageByPayable } from "./partners-by-payable"
import { showMember } from "./read-member"

const RELATIONS = ["members", "enrollments", "enrollments.program"]

/** What the module looks for. */
export async function toPartnerFilters(
  container: MedusaContainer,
  { q, status, parent_id, program_id, customer_id }: PartnerFilters,
) {
  return {
    ...(q ? { q } : {}),
    ...(status ? { status } : {}),
    ...(parent_id ? { parent_id } : {}),
    ...(program_id ? { enrollments: { program_id, status: "active" } } : {}),
    ...(customer_id ? { members: await memberIs(container, customer_id) } : {}),
  }
}

/** A page of partners with parents, members, programs and balances. */
export async function readPartners(
  container: MedusaContainer,
  query: ListPartnersQuery,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const filters = await toPartnerFilters(container, query)
  if (/^-?payable$/.test(query.order ?? "")) {
    const { ids, count } = await readPageByPayable(
      container,
      query,
      filters.members,
    )
    const rows = await partners.listPartners(
      { id: ids },
      { relations: RELATIONS, take: ids.length },
    )
    rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    return { partners: await showPartners(container, rows), count }
  }
  const [rows, count] = await partners.listAndCountPartners(filters, {
    relations: RELATIONS,
    ...toListConfig(query, "-created_at"),
  })
  return { partners: await showPartners(container, rows), count }
}

/** Members who are a customer, by their account and by their e-mail address. */
async function memberIs(container: MedusaContainer, customerId: string) {
  const {
    data: [customer],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["email"],
    filters: { id: customerId },
  })
  const byAccount = { customer_id: customerId }
  return customer?.email
    ? { $or: [byAccount, { email: customer.email.toLowerCase() }] }
    : byAccount
}

/**
 * One partner as the dashboard shows it.
 * @throws MedusaError not found
 */
export async function readPartner(container: MedusaContainer, id: string) {
  const rows = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartners({ id }, { relations: RELATIONS, take: 1 })
  const [partner] = await showPartners(container, rows)
  if (!partner) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Partner ${id} was not found`,
    )
  }
  return partner
}

type PartnerRow = Awaited<
  ReturnType<PartnerModuleService["listPartners"]>
>[number]

async function showPartners(
  container: MedusaContainer,
  rows: readonly PartnerRow[],
) {
  const ids = rows.map(({ id }) => id)
  const parentIds = rows.flatMap(({ parent_id }) => parent_id ?? [])
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const { custom_link_url } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getSettings()
  const balances = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .getBalances(ids)
  const parents = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartners(
      { id: parentIds },
      { select: ["id", "code", "name"], take: parentIds.length },
    )
  const parentById = new Map(
    parents.map(({ id, code, name }) => [id, { id, code, name }]),
  )
  const programs = await readProgramNames(
    container,
    rows.flatMap(proposedPrograms),
  )
  const forms = await readFormNames(container, rows)

  return await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      code: row.code,
      name: row.name,
      status: row.status,
      website: row.website,
      phone: row.phone,
      application: row.applied_at && {
        applied_at: row.applied_at,
        message: row.application_message,
        program: programs.get(row.application_program_id ?? "") ?? null,
        programs: proposedPrograms(row).flatMap((id) => programs.get(id) ?? []),
        form: forms.get(row.application_form_id ?? "") ?? null,
        again: row.reapplied_at && {
          at: row.reapplied_at,
          message: row.reapplication_message,
        },
        decided_at: row.decided_at,
        rejection_reason: row.rejection_reason,
      },
      parent: parentById.get(row.parent_id ?? "") ?? null,
      members: row.members.map(showMember),
      tracking_window: row.tracking_window as TrackingWindow | null,
      notify_on_lead: row.notify_on_lead,
      notify_on_sale: row.notify_on_sale,
      notify_on_payout: row.notify_on_payout,
      balances: balances
        .filter(({ partner_id }) => partner_id === row.id)
        .map(showBalances),
      programs: row.enrollments
        .filter(({ status }) => status === "active")
        .map(({ program }) => ({ id: program.id, name: program.name })),
      url: await referral.getShareUrl(row.code, null, custom_link_url),
      created_at: row.created_at,
      updated_at: row.updated_at,
    })),
  )
}

/** The programs in which an applicant wants to take part. */
function proposedPrograms({
  application_program_id,
  application_program_ids,
}: PartnerRow): string[] {
  return [
    ...new Set(
      [...application_program_ids, application_program_id ?? []].flat(),
    ),
  ]
}

/** How the forms are called through which partners applied, by id. */
async function readFormNames(
  container: MedusaContainer,
  rows: readonly PartnerRow[],
) {
  const ids = [
    ...new Set(
      rows.flatMap(({ application_form_id }) => application_form_id ?? []),
    ),
  ]
  const forms = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartnerForms({ id: ids }, { select: ["id", "name"], take: ids.length })
  return new Map(forms.map(({ id, name }) => [id, { id, name }]))
}
