import type { MedusaContainer } from "@medusajs/framework/types"

import type { ImportColumn } from "../../../domain/partner-import"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { readPages } from "../../contract/read-pages"
import type { PartnerFilters } from "./contract"
import { readWhole, toPartnerFilters } from "./read-partners"

/** A partner as a row of a file: what an import reads, and since when they are there. */
export type ExportedPartner = Record<ImportColumn | "created_at", string>

/** The partners that match, oldest first. */
export async function* exportPartners(
  container: MedusaContainer,
  filters: PartnerFilters,
): AsyncGenerator<ExportedPartner> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const found = await toPartnerFilters(container, filters)
  yield* readPages(async (page) => {
    const { ids, next_cursor } = await partners.listPartnerIds(found, {
      ...page,
      order: { by: "created_at", descending: false },
    })
    const rows = await readWhole(partners, ids)
    const parents = await partners.listPartners(
      { id: rows.flatMap(({ parent_id }) => parent_id ?? []) },
      { select: ["id", "code"], take: page.limit },
    )
    const codeOf = new Map(parents.map(({ id, code }) => [id, code]))
    const lines = rows.map(({ members, enrollments, ...partner }) => {
      const owner = members.find(({ role }) => role === "owner")
      return {
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
    })
    return { rows: lines, next_cursor }
  })
}
