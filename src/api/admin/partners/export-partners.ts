import type { MedusaContainer } from "@medusajs/framework/types"

import type { ImportColumn } from "../../../domain/partner-import"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { PartnerFilters } from "./contract"
import { toPartnerFilters } from "./read-partners"

const PAGE = 200

/** A partner as a row of a file: what an import reads, and since when they are there. */
export type ExportedPartner = Record<ImportColumn | "created_at", string>

/** The partners that match, oldest first, read a page at a time while they are sent. */
export async function* exportPartners(
  container: MedusaContainer,
  filters: PartnerFilters,
): AsyncGenerator<ExportedPartner> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const found = await toPartnerFilters(container, filters)
  for (let after = ""; ;) {
    const rows = await partners.listPartners(
      { ...found, id: { $gt: after } },
      {
        relations: ["members", "enrollments", "enrollments.program"],
        order: { id: "ASC" },
        take: PAGE,
      },
    )
    const parents = await partners.listPartners(
      { id: rows.flatMap(({ parent_id }) => parent_id ?? []) },
      { select: ["id", "code"], take: PAGE },
    )
    const codeOf = new Map(parents.map(({ id, code }) => [id, code]))
    for (const { members, enrollments, ...partner } of rows) {
      const owner = members.find(({ role }) => role === "owner")
      yield {
        code: partner.code,
        name: partner.name,
        status: partner.status,
        parent_code: codeOf.get(partner.parent_id ?? "") ?? "",
        programs: enrollments
          .filter(({ status }) => status === "active")
          .map(({ program }) => program.name)
          .sort()
          .join(";"),
        owner_email: owner?.email ?? "",
        owner_first_name: owner?.first_name ?? "",
        owner_last_name: owner?.last_name ?? "",
        created_at: new Date(partner.created_at).toISOString(),
      }
    }
    if (rows.length < PAGE) {
      return
    }
    after = rows[rows.length - 1].id
  }
}
