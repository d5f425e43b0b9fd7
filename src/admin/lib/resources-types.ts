import type {
  createResourceBody,
  listedResourceSchema,
  ListResourcesQuery,
  resourceSchema,
  updateResourceBody,
} from "../../api/admin/partner-resources/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type { renderedResourceSchema } from "../../api/contract/resource-schemas"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type ListedResource = TypeOf<typeof listedResourceSchema>
export type Resource = TypeOf<typeof resourceSchema>
export type ResourceKind = Resource["kind"]
export type ResourceStatus = Resource["status"]
export type RenderedResource = TypeOf<typeof renderedResourceSchema>
export type ResourcesQuery = ListResourcesQuery
export type CreateResourceInput = InputOf<typeof createResourceBody>
export type UpdateResourceInput = InputOf<typeof updateResourceBody>
export type ResourceFileInput = NonNullable<CreateResourceInput["file"]>
export type ResourceAnswer = { resource: Resource }
export type ResourcesAnswer = { resources: ListedResource[] } & Page
