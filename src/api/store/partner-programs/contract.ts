import { z } from "@medusajs/framework/zod"

import { pageOf, pageQuery } from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"

export const openProgramContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/partner-programs",
    summary: "The programs for which anybody may apply, by priority",
    audience: "store",
    query: pageQuery,
    response: () =>
      z.object({
        programs: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            /** HTML that is safe to show. */
            description: z.string().nullable(),
          }),
        ),
        ...pageOf(),
      }),
    errors: [400],
  },
]
