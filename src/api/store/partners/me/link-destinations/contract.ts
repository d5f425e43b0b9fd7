import { z } from "@medusajs/framework/zod"

import type { TypeOf } from "../../../../contract/schema-types"
import { textSchema } from "../../../../contract/common-schemas"
import type { RouteContract } from "../../../../contract/route-contract"

const LONGEST_QUERY = 100

export const destinationsQuery = () =>
  z.strictObject({
    /** A part of the title. */
    q: textSchema(LONGEST_QUERY).optional(),
  })

export type DestinationsQuery = TypeOf<typeof destinationsQuery>

export const destinationSchema = () =>
  z.object({
    kind: z.enum(["product", "category"]),
    title: z.string(),
    /** Of the storefront: what a link takes as its destination. */
    path: z.string(),
  })

export type LinkDestination = TypeOf<typeof destinationSchema>

export const destinationsContract: RouteContract = {
  method: "GET",
  path: "/store/partners/me/link-destinations",
  summary:
    "Pages that a link can lead to: at most 20 products and 20 categories, by title",
  audience: "partner",
  entries: ["links"],
  query: destinationsQuery,
  response: () => z.object({ destinations: z.array(destinationSchema()) }),
  errors: [400, 401, 404],
}
