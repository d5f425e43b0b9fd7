import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type { ActivityDTO } from "../../../../../modules/partner/listed-activities"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { KeysetPage } from "../../../../../utils/keyset"
import { readCountedPage } from "../../../../contract/counted-page"

interface Person {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

/**
 * A page of what was done about a partner, the latest first, with the names of those who
 * did it, also of members who are gone.
 * @throws MedusaError not found for an unknown partner
 */
export async function readActivities(
  container: MedusaContainer,
  partnerId: string,
  query: KeysetPage,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  await partners.retrievePartner(partnerId, { select: ["id"] })
  return await readCountedPage(
    query,
    async (page) => {
      const { activities, next_cursor } = await partners.listActivities(
        partnerId,
        page,
      )
      return {
        activities: await showActivities(container, activities),
        next_cursor,
      }
    },
    async (most) => await partners.countActivities(partnerId, most),
  )
}

async function showActivities(
  container: MedusaContainer,
  rows: readonly ActivityDTO[],
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const idsOf = (type: string) => [
    ...new Set(
      rows.flatMap(({ actor_type, actor_id }) =>
        actor_type === type && actor_id ? [actor_id] : [],
      ),
    ),
  ]
  const names = new Map(
    [
      ...(await readUsers(container, idsOf("admin"))),
      ...(await readMembers(partners, idsOf("member"))),
    ].map((person) => [person.id, nameOf(person)]),
  )
  return rows.map(({ id, kind, actor_type, actor_id, data, created_at }) => ({
    id,
    kind,
    actor: { type: actor_type, name: names.get(actor_id ?? "") ?? null },
    data,
    created_at,
  }))
}

async function readUsers(
  container: MedusaContainer,
  ids: string[],
): Promise<Person[]> {
  if (ids.length === 0) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "user",
      fields: ["id", "email", "first_name", "last_name"],
      filters: { id: ids },
    })
  return data as Person[]
}

async function readMembers(
  partners: PartnerModuleService,
  ids: string[],
): Promise<Person[]> {
  return ids.length === 0
    ? []
    : await partners.listPartnerMembers(
        { id: ids },
        { take: ids.length, withDeleted: true },
      )
}

function nameOf({ first_name, last_name, email }: Person): string {
  return [first_name, last_name].filter(Boolean).join(" ") || email
}
