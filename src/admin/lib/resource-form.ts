import type {
  CreateResourceInput,
  Resource,
  ResourceFileInput,
  ResourceKind,
  ResourceStatus,
  UpdateResourceInput,
} from "./resources-types"

export interface ResourceValues {
  kind: ResourceKind
  name: string
  description: string
  status: ResourceStatus
  starts_at: Date | null
  ends_at: Date | null
  program_ids: string[]
  /** Empty: the main link. */
  link_id: string
  subject: string
  body: string
  alt: string
  /** A file to be uploaded; null keeps what there is. */
  file: File | null
}

/** Which of the fields a kind has, beside those that all have. */
export const CONTENT_FIELDS = {
  banner: ["file", "alt", "link_id"],
  email_copy: ["subject", "body", "link_id"],
  page: ["body", "link_id"],
  file: ["file"],
} as const satisfies Record<ResourceKind, readonly (keyof ResourceValues)[]>

/** Which files each kind takes, as browsers ask for them. */
export const ACCEPTED_FILES = {
  banner: ".png,.jpg,.jpeg,.gif,.webp",
  file: ".png,.jpg,.jpeg,.gif,.webp,.pdf,.zip,.docx,.xlsx,.pptx,.odt,.ods,.odp",
} as const

/** A form for a new resource. */
export const newResourceValues = (): ResourceValues => ({
  kind: "banner",
  name: "",
  description: "",
  status: "draft",
  starts_at: null,
  ends_at: null,
  program_ids: [],
  link_id: "",
  subject: "",
  body: "",
  alt: "",
  file: null,
})

/** The form of a resource as it is. */
export const toResourceValues = (resource: Resource): ResourceValues => ({
  kind: resource.kind,
  name: resource.name,
  description: resource.description ?? "",
  status: resource.status,
  starts_at: resource.starts_at ? new Date(resource.starts_at) : null,
  ends_at: resource.ends_at ? new Date(resource.ends_at) : null,
  program_ids: resource.programs.map(({ id }) => id),
  link_id: resource.link?.id ?? "",
  subject: resource.subject ?? "",
  body: resource.body ?? "",
  alt: resource.alt ?? "",
  file: null,
})

const toContent = (
  values: ResourceValues,
  file: ResourceFileInput | undefined,
) => {
  const content = {
    file,
    alt: values.alt.trim() || null,
    link_id: values.link_id || null,
    subject: values.subject,
    body: values.body,
  }
  return Object.fromEntries(
    CONTENT_FIELDS[values.kind].map((field) => [field, content[field]]),
  ) as Partial<typeof content>
}

/** What the API takes for changes; a file was uploaded before. */
export const toUpdateResource = (
  values: ResourceValues,
  file?: ResourceFileInput,
): UpdateResourceInput => ({
  name: values.name,
  description: values.description.trim() || null,
  status: values.status,
  starts_at: values.starts_at?.toISOString() ?? null,
  ends_at: values.ends_at?.toISOString() ?? null,
  program_ids: values.program_ids,
  ...toContent(values, file),
})

/** What the API takes for a new resource. */
export const toCreateResource = (
  values: ResourceValues,
  file?: ResourceFileInput,
): CreateResourceInput => ({
  kind: values.kind,
  ...toUpdateResource(values, file),
  name: values.name,
})
