import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { RuleScope, TargetedScope } from "../../domain/terms"
import type { TypeOf } from "./schema-types"

/** What a rule is made for, by name; the handle is its address in the storefront. */
export const ruleTargetSchema = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    handle: z.string().nullable(),
  })

type RuleTarget = TypeOf<typeof ruleTargetSchema>

/** Where Medusa keeps the names of each kind of target. */
const SOURCES: Record<
  TargetedScope,
  { entity: string; name: string; hasHandle: boolean }
> = {
  product: { entity: "product", name: "title", hasHandle: true },
  product_type: { entity: "product_type", name: "value", hasHandle: false },
  product_tag: { entity: "product_tag", name: "value", hasHandle: false },
  collection: { entity: "product_collection", name: "title", hasHandle: true },
  category: { entity: "product_category", name: "name", hasHandle: true },
}

/** The targets of rules by id; one that was deleted is missing. */
export async function readRuleTargets(
  container: MedusaContainer,
  scopes: readonly RuleScope[],
): Promise<Map<string, RuleTarget>> {
  const ids = new Map<TargetedScope, string[]>()
  for (const scope of scopes) {
    if (scope.type !== "default") {
      ids.set(scope.type, [...(ids.get(scope.type) ?? []), scope.target_id])
    }
  }
  const found = await Promise.all(
    [...ids].map(([type, wanted]) => readTargets(container, type, wanted)),
  )
  return new Map(found.flat().map((target) => [target.id, target]))
}

async function readTargets(
  container: MedusaContainer,
  type: TargetedScope,
  ids: string[],
): Promise<RuleTarget[]> {
  const { entity, name, hasHandle } = SOURCES[type]
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields: ["id", name, ...(hasHandle ? ["handle"] : [])],
      filters: { id: ids },
    })
  return (data as Record<string, string>[]).map((row) => ({
    id: row.id,
    name: row[name],
    handle: row.handle ?? null,
  }))
}
