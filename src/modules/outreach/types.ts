import type { InferTypeOf } from "@medusajs/framework/types"

import type PartnerResource from "./models/partner-resource"

export type ResourceDTO = InferTypeOf<typeof PartnerResource>

/** A file of a resource, as it is kept. */
export type ResourceFile = Pick<
  ResourceDTO,
  "file_url" | "file_name" | "mime_type" | "file_size" | "width" | "height"
> & { file_id: string }

/** What can be changed of a resource; what is left out stays. */
export interface ResourceChanges extends Partial<ResourceFile> {
  name?: string
  description?: string | null
  status?: ResourceDTO["status"]
  /** Moments as texts are ISO 8601, UTC. */
  starts_at?: string | Date | null
  ends_at?: string | Date | null
  program_ids?: string[]
  link_id?: string | null
  subject?: string | null
  body?: string | null
  alt?: string | null
}

export interface CreateResourceInput extends ResourceChanges {
  kind: ResourceDTO["kind"]
  name: string
}
