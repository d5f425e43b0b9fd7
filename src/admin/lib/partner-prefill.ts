import type { CreatePartnerValues } from "./create-partner-form"

/** What the form for a new partner may be filled with by the page that leads to it. */
export interface PartnerPrefill {
  partner: Pick<
    CreatePartnerValues,
    "name" | "email" | "first_name" | "last_name" | "customer_id"
  >
}

interface Customer {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  company_name: string | null
}

/**
 * The form's first values for a customer who becomes a partner. Never a name made of the
 * e-mail address: the code, and so the partner's public link, is made of the name.
 */
export const toPartnerPrefill = ({
  id,
  email,
  first_name,
  last_name,
  company_name,
}: Customer): PartnerPrefill => ({
  partner: {
    name: company_name || [first_name, last_name].filter(Boolean).join(" "),
    email,
    first_name: first_name ?? "",
    last_name: last_name ?? "",
    customer_id: id,
  },
})

/** The prefill in a router's state; nothing where the state is somebody else's. */
export const prefillOf = (state: unknown): Partial<CreatePartnerValues> => {
  const partner = (state as PartnerPrefill | null | undefined)?.partner
  return typeof partner === "object" && partner !== null ? partner : {}
}
