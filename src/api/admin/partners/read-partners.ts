import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import type { TrackingWindow } from "../../../domain/terms"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../modules/partner"
import type { ListedBy } from "../../../modules/partner/listed-partners"
import type PartnerModuleService from "../../../modules/partner/service"
import type { PartnerFilters as ModuleFilters } from "../../../modules/partner/types"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import type { KeysetPage } from "../../../utils/keyset"
import { readCountedPage } from "../../contract/counted-page"
import { toListOrder } from "../../contract/list-config"
import { showBalances } from "../../contract/read-ledger"
import { readProgramNames } from "../partner-links/read-links"
import type { ListPartnersQuery, PartnerFilters } from "./contract"
import { readIdsByPayable } from "./partners-by-payable"
import { showMember } from "./read-member"

const RELATIONS = ["members", "enrollments", "enrollments.program"]

/** A customer is a member of a handful of partners. */
const MOST_OF_A_CUSTOMER = 1000

/** What the module looks for. */
export async function toPartnerFilters(
  container: MedusaContainer,
  { q, status, parent_id, program_id, customer_id }: PartnerFilters,
): Promise<ModuleFilters> {
  return {
    q,
    statuses: status && [status],
    parent_id,
    program_id,
    ids: customer_id
      ? await partnersOfCustomer(container, customer_id)
      : undefined,
  }
}

/** A page of partners with parents, members, programs and balances. */
export async function readPartners(
  container: MedusaContainer,
  query: ListPartnersQuery,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const filters = await toPartnerFilters(container, query)
  return await readCountedPage(
    query,
    async (page) => {
      const { ids, next_cursor } = await readIds(
        container,
        filters,
        query,
        page,
      )
      const rows = await readWhole(partners, ids)
      return { partners: await showPartners(container, rows), next_cursor }
    },
    async (most) => await partners.countPartners(filters, most),
  )
}

async function readIds(
  container: MedusaContainer,
  filters: ModuleFilters,
  { order = "-created_at", currency_code }: ListPartnersQuery,
  page: KeysetPage,
) {
  const { by, descending } = toListOrder<ListedBy | "payable">(order)
  return by === "payable"
    ? await readIdsByPayable(
        container,
        filters,
        { currency_code, descending },
        page,
      )
    : await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .listPartnerIds(filters, { ...page, order: { by, descending } })
}

/** Partners with their members and programs, in the order of the ids. */
export async function readWhole(
  partners: PartnerModuleService,
  ids: readonly string[],
) {
  const rows = await partners.listPartners(
    { id: [...ids] },
    { relations: RELATIONS, take: ids.length },
  )
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => rowOf.get(id) ?? [])
}

/** Partners for whom a customer signs in, by account and by e-mail address. */
async function partnersOfCustomer(
  container: MedusaContainer,
  customerId: string,
): Promise<string[]> {
  const {
    data: [customer],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["email"],
    filters: { id: customerId },
  })
  const byAccount = { customer_id: customerId }
  const members = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartnerMembers(
      customer?.email
        ? { $or: [byAccount, { email: customer.email.toLowerCase() }] }
        : byAccount,
      { select: ["partner_id"], take: MOST_OF_A_CUSTOMER },
    )
  return members.map(({ partner_id }) => partner_id)
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
