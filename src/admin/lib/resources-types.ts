import type { z } from "@medusajs/framework/zod"

import type {
  createResourceBody,
  listedResourceSchema,
  ListResourcesQuery,
  resourceSchema,
  updateResourceBody,
} from "../../api/admin/partner-resources/contract"
import type { AnswerOf } from "../../api/contract/answer-of"
import type { renderedResourceSchema } from "../../api/contract/resource-schemas"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type ListedResource = AnswerOf<typeof listedResourceSchema>
export type Resource = AnswerOf<typeof resourceSchema>
export type ResourceKind = Resource["kind"]
export type ResourceStatus = Resource["status"]
export type RenderedResource = AnswerOf<typeof renderedResourceSchema>
export type ResourcesQuery = ListResourcesQuery
export type CreateResourceInput = z.input<typeof createResourceBody>
export type UpdateResourceInput = z.input<typeof updateResourceBody>
export type ResourceFileInput = NonNullable<CreateResourceInput["file"]>
export type ResourceAnswer = { resource: Resource }
export type ResourcesAnswer = { resources: ListedResource[] } & Page
