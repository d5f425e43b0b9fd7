import { z } from "@medusajs/framework/zod"

import { RESOURCE_ENTRIES } from "../../../../../domain/resource/resource-kinds"
import { pageOf, pageQuery } from "../../../../contract/common-schemas"
import {
  renderedResourceSchema,
  resourceKindSchema,
} from "../../../../contract/resource-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import type { TypeOf } from "../../../../contract/schema-types"

export const partnerResourcesQuery = () =>
  pageQuery().extend({
    kind: resourceKindSchema().optional(),
  })

export type PartnerResourcesQuery = TypeOf<typeof partnerResourcesQuery>

export const partnerResourceContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/partners/me/resources",
    summary: "Banners, e-mail copy, pages and files, with the partner's link",
    audience: "partner",
    entries: Object.values(RESOURCE_ENTRIES),
    query: partnerResourcesQuery,
    response: () =>
      z.object({
        resources: z.array(renderedResourceSchema()),
        ...pageOf(),
      }),
    errors: [400, 401, 404],
  },
]
