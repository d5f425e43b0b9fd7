import type { CreatePartnerInput, SwitchableStatus } from "./api-types"

/** The form is flat; its names are the last part of the API's paths. */
export interface CreatePartnerValues {
  name: string
  code: string
  status: SwitchableStatus
  parent_id: string
  website: string
  phone: string
  email: string
  password: string
  first_name: string
  last_name: string
  /** Medusa's customer who signs in; not shown. */
  customer_id: string
}

export const EMPTY_PARTNER: CreatePartnerValues = {
  name: "",
  code: "",
  status: "active",
  parent_id: "",
  website: "",
  phone: "",
  email: "",
  password: "",
  first_name: "",
  last_name: "",
  customer_id: "",
}

/** Whether something was said about who signs in. */
export const namesOwner = (values: CreatePartnerValues): boolean =>
  Boolean(
    values.email || values.password || values.first_name || values.last_name,
  )

/** What the API takes: empty fields are left out, and so is an owner nobody named. */
export const toCreatePartner = (
  values: CreatePartnerValues,
): CreatePartnerInput => {
  const { name, code, status, parent_id, website, phone, ...owner } = values
  return {
    name,
    status,
    code: code.trim() || undefined,
    parent_id: parent_id || undefined,
    website: website.trim() || undefined,
    phone: phone.trim() || undefined,
    owner: namesOwner(values)
      ? {
          email: owner.email.trim(),
          password: owner.password || undefined,
          first_name: owner.first_name || undefined,
          last_name: owner.last_name || undefined,
          customer_id: owner.customer_id || undefined,
        }
      : undefined,
  }
}
