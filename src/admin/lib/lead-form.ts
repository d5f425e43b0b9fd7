import type { AddReferralInput } from "./leads-types"

export interface LeadValues {
  partner_id: string
  customer_id: string
  email: string
  /** Days, as a date picker gives them. */
  occurred_at: Date | null
  expires_at: Date | null
  note: string
}

/** A new record; `partnerId` where it is made on a partner's page. */
export const emptyLead = (partnerId?: string): LeadValues => ({
  partner_id: partnerId ?? "",
  customer_id: "",
  email: "",
  occurred_at: null,
  expires_at: null,
  note: "",
})

/** What the API takes: empty fields are left out, and the last day counts to its end. */
export const toAddLead = (values: LeadValues): AddReferralInput => ({
  partner_id: values.partner_id,
  customer_id: values.customer_id || undefined,
  email: values.email.trim() || undefined,
  occurred_at: values.occurred_at?.toISOString(),
  expires_at: values.expires_at && endOf(values.expires_at).toISOString(),
  note: values.note.trim() || undefined,
})

const endOf = (day: Date): Date => {
  const end = new Date(day)
  end.setHours(23, 59, 59, 999)
  return end
}
