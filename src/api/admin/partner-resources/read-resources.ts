import type { MedusaContainer } from "@medusajs/framework/types"

import { OUTREACH_MODULE } from "../../../modules/outreach"
import type OutreachModuleService from "../../../modules/outreach/service"
import type { ResourceDTO } from "../../../modules/outreach/types"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { toListConfig } from "../../contract/list-config"
import { showFile } from "../../contract/render-resources"
import { readProgramNames } from "../partner-links/read-links"
import type { ListResourcesQuery } from "./contract"

/** A page of resources, by rank unless ordered otherwise. */
export async function readResources(
  container: MedusaContainer,
  query: ListResourcesQuery,
) {
  const { q, kind, status, program_id } = query
  const [rows, count] = await container
    .resolve<OutreachModuleService>(OUTREACH_MODULE)
    .listAndCountPartnerResources(
      {
        ...(q ? { q } : {}),
        ...(kind ? { kind } : {}),
        ...(status ? { status } : {}),
        ...(program_id
          ? {
              $or: [
                { program_ids: { $eq: [] } },
                { program_ids: { $overlap: [program_id] } },
              ],
            }
          : {}),
      },
      toListConfig(query, "rank"),
    )
  const programs = await readProgramNames(
    container,
    rows.flatMap(({ program_ids }) => program_ids),
  )
  return { resources: rows.map((row) => showListed(row, programs)), count }
}

/**
 * One resource as the dashboard shows it.
 * @throws MedusaError not found
 */
export async function readResource(container: MedusaContainer, id: string) {
  const row = await container
    .resolve<OutreachModuleService>(OUTREACH_MODULE)
    .retrievePartnerResource(id)
  const programs = await readProgramNames(container, row.program_ids)
  const [link = null] = row.link_id
    ? await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .listPartnerLinks(
          { id: row.link_id },
          { select: ["id", "name", "code"], take: 1 },
        )
    : []
  return {
    ...showListed(row, programs),
    alt: row.alt,
    link_id: row.link_id,
    link: link && { id: link.id, name: link.name, code: link.code },
    subject: row.subject,
    body: row.body,
  }
}

function showListed(
  resource: ResourceDTO,
  programs: Awaited<ReturnType<typeof readProgramNames>>,
) {
  return {
    id: resource.id,
    kind: resource.kind,
    name: resource.name,
    description: resource.description,
    status: resource.status,
    rank: resource.rank,
    starts_at: resource.starts_at,
    ends_at: resource.ends_at,
    program_ids: resource.program_ids,
    programs: resource.program_ids.flatMap((id) => programs.get(id) ?? []),
    file: showFile(resource),
    created_at: resource.created_at,
    updated_at: resource.updated_at,
  }
}
