import { toId, toOffset, toSearch } from "./partners-query"
import type {
  ListedResource,
  ResourceKind,
  ResourcesQuery,
  ResourceStatus,
} from "./resources-types"

/** As many as the API answers at once: resources are put in order on one page. */
export const RESOURCES_PAGE_SIZE = 100

export const RESOURCE_KINDS: readonly ResourceKind[] = [
  "banner",
  "email_copy",
  "page",
  "file",
]
export const RESOURCE_STATUSES: readonly ResourceStatus[] = [
  "published",
  "draft",
]

/** The list's query from its URL: what the API would refuse is left out. */
export const toResourcesQuery = (params: {
  q?: string
  kind?: string
  status?: string
  program_id?: string
  offset?: string
}): ResourcesQuery => {
  const q = toSearch(params.q)
  const kind = RESOURCE_KINDS.find((name) => name === params.kind)
  const status = RESOURCE_STATUSES.find((name) => name === params.status)
  const program_id = toId(params.program_id)
  return {
    limit: RESOURCES_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(program_id ? { program_id } : {}),
  }
}

/** Whether only some of all resources are asked for. */
export const isFiltered = ({
  q,
  kind,
  status,
  program_id,
}: ResourcesQuery): boolean => Boolean(q ?? kind ?? status ?? program_id)

export type ResourceState = "draft" | "scheduled" | "published" | "ended"

/** Whether partners see a resource at a moment, and if not, why. */
export const stateOf = (
  {
    status,
    starts_at,
    ends_at,
  }: Pick<ListedResource, "status" | "starts_at" | "ends_at">,
  now: Date,
): ResourceState => {
  if (status === "draft") {
    return "draft"
  }
  if (ends_at && new Date(ends_at) <= now) {
    return "ended"
  }
  return starts_at && now < new Date(starts_at) ? "scheduled" : "published"
}
