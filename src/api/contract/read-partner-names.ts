import type { MedusaContainer } from "@medusajs/framework/types"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

export interface PartnerName {
  id: string
  code: string
  name: string
}

/** How partners are called, by id, in one query; deleted ones as well. */
export async function listPartnerNames(
  container: MedusaContainer,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, PartnerName>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  const partners = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartners(
      { id: wanted },
      {
        select: ["id", "code", "name"],
        withDeleted: true,
        take: wanted.length,
      },
    )
  return new Map(
    partners.map(({ id, code, name }) => [id, { id, code, name }] as const),
  )
}

/**
 * How partners are called: see `listPartnerNames`.
 * @returns a function that names a partner by id; one that never was has no name
 */
export async function readPartnerNames(
  container: MedusaContainer,
  ids: readonly (string | null | undefined)[],
): Promise<(id: string) => PartnerName> {
  const names = await listPartnerNames(container, ids)
  return (id) => names.get(id) ?? { id, code: "", name: "" }
}
