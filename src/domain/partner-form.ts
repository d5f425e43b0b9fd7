/** `enrolment` takes partners in, `lead` notes who became known and through whom. */
export const FORM_KINDS = ["enrolment", "lead"] as const

export type FormKind = (typeof FORM_KINDS)[number]

export const FORM_STATUSES = ["active", "inactive"] as const

/** Whom a form credits: nobody, who sent the visitor, or one partner for everybody. */
export const FORM_PARENTS = ["none", "referring", "fixed"] as const

export type FormParent = (typeof FORM_PARENTS)[number]

/** Who decides about applications of a form; `store`: as Settings say. */
export const FORM_APPROVALS = ["store", "manual", "automatic"] as const

export type FormApproval = (typeof FORM_APPROVALS)[number]

/** What decides about those who fill a form in. */
export interface FormTerms {
  kind: FormKind
  parent: FormParent
  /** With `referring` who is credited when nobody sent them, with `fixed` the one. */
  parent_id: string | null
  approval: FormApproval
  /** The programs in which a form's partners are enrolled. */
  program_ids: readonly string[]
}

/** Where somebody came from, as far as it is known. */
export interface FoundParents {
  /** The partner whose code was handed over. */
  by_code: string | null
  /** The partner whom the visitor's clicks credit. */
  by_clicks: string | null
  /** The partner whom the form names. */
  by_form: string | null
}

/** What an application that comes from no form is judged by. */
export const WITHOUT_FORM: Pick<FormTerms, "parent" | "parent_id"> = {
  parent: "referring",
  parent_id: null,
}

/** What is wrong with a form, beginning with the field's name; null: nothing. */
export function problemOfForm({
  kind,
  parent,
  parent_id,
  approval,
  program_ids,
}: FormTerms): string | null {
  if (parent === "fixed" && parent_id === null) {
    return "parent_id: choose the partner who is credited with everybody"
  }
  if (parent === "none" && parent_id !== null) {
    return "parent_id: nobody is credited, leave it out or change the parent"
  }
  if (kind === "enrolment") {
    return null
  }
  if (parent === "none") {
    return "parent: a lead form credits a partner, choose referring or fixed"
  }
  if (program_ids.length > 0) {
    return "program_ids: a lead form enrols nobody, leave the programs out"
  }
  return approval === "store"
    ? null
    : "approval: a lead form takes nobody in, leave the approval out"
}

/**
 * Whom a form credits, of the partners who take part now: those who do not are null in
 * `found`. Without a form (`WITHOUT_FORM`) it is who sent them.
 */
export function chooseParent(
  { parent }: Pick<FormTerms, "parent">,
  { by_code, by_clicks, by_form }: FoundParents,
): string | null {
  switch (parent) {
    case "none":
      return null
    case "fixed":
      return by_form
    case "referring":
      return by_code ?? by_clicks ?? by_form
  }
}

/** Whether an application waits for the store, by its form and by Settings. */
export function chooseApproval(
  form: FormApproval,
  store: Exclude<FormApproval, "store">,
): Exclude<FormApproval, "store"> {
  return form === "store" ? store : form
}
