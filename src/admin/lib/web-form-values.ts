import type {
  CreateFormInput,
  PartnerForm,
  UpdateFormInput,
} from "./web-forms-types"

/** A form as the fields of the dashboard hold it: empty is none. */
export interface WebFormValues {
  name: string
  kind: PartnerForm["kind"]
  status: PartnerForm["status"]
  program_ids: string[]
  parent: PartnerForm["parent"]
  parent_id: string
  approval: PartnerForm["approval"]
  thanks_url: string
}

/** A new form. */
export const newWebFormValues = (): WebFormValues => ({
  name: "",
  kind: "enrolment",
  status: "active",
  program_ids: [],
  parent: "referring",
  parent_id: "",
  approval: "store",
  thanks_url: "",
})

/** A form as it is. */
export const toWebFormValues = (form: PartnerForm): WebFormValues => ({
  name: form.name,
  kind: form.kind,
  status: form.status,
  // Those that there are still.
  program_ids: form.programs.map(({ id }) => id),
  parent: form.parent,
  parent_id: form.parent_id ?? "",
  approval: form.approval,
  thanks_url: form.thanks_url ?? "",
})

/** Whom forms of a kind can credit: a lead without a partner would be nobody's. */
export const PARENTS_OF = {
  enrolment: ["referring", "fixed", "none"],
  lead: ["referring", "fixed"],
} as const satisfies Record<WebFormValues["kind"], readonly string[]>

/** What the API takes for changes: fields that a choice hides are none. */
export const toUpdateForm = ({
  kind,
  ...values
}: WebFormValues): UpdateFormInput => ({
  name: values.name,
  status: values.status,
  parent: values.parent,
  parent_id: values.parent === "none" ? null : values.parent_id || null,
  thanks_url: values.thanks_url.trim() || null,
  ...(kind === "lead"
    ? { program_ids: [], approval: "store" }
    : { program_ids: values.program_ids, approval: values.approval }),
})

/** What the API takes for a new form. */
export const toCreateForm = (values: WebFormValues): CreateFormInput => ({
  ...toUpdateForm(values),
  kind: values.kind,
  name: values.name,
  parent: values.parent,
})
