import { z } from "@medusajs/framework/zod"

import {
  formKindSchema,
  shownAgreementSchema,
} from "../../contract/form-schemas"
import type { RouteContract } from "../../contract/route-contract"

/** null: there is nothing to accept. */
const agreement = () => shownAgreementSchema().nullable()

export const openFormContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/partner-forms/:id",
    summary: "A form that takes partners in or notes leads, while it is active",
    audience: "store",
    response: () =>
      z.object({
        form: z.object({
          id: z.string(),
          name: z.string(),
          kind: formKindSchema(),
          /** In which one takes part through it. */
          programs: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              /** HTML that is safe to show. */
              description: z.string().nullable(),
            }),
          ),
          /** Of an enrolment form. */
          agreement: agreement(),
          /** Where the store wants to lead afterwards; null: it has not said. */
          thanks_url: z.string().nullable(),
        }),
      }),
    errors: [404],
  },
  {
    method: "GET",
    path: "/store/partner-agreement",
    summary: "The terms and conditions that whoever applies must accept",
    audience: "store",
    response: () => z.object({ agreement: agreement() }),
  },
]
