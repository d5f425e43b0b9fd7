import type { CreateResourceInput } from "../../modules/outreach/types"

/** A file that was uploaded through Medusa's file module. */
export interface UploadedFile {
  id: string
  url: string
  /** As it was called before it was uploaded. */
  name: string
  /** Pixels, of a picture. */
  width?: number | null
  height?: number | null
}

/** What a resource consists of; what is left out stays. */
export interface ResourceInput extends Pick<
  CreateResourceInput,
  | "description"
  | "status"
  | "starts_at"
  | "ends_at"
  | "program_ids"
  | "link_id"
  | "subject"
  | "body"
  | "alt"
> {
  name?: string
  file?: UploadedFile
}

export type NewResourceInput = ResourceInput &
  Pick<CreateResourceInput, "kind" | "name">
