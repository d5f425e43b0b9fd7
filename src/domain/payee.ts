/** Who is paid: a person or a company. */
export const PAYEE_KINDS = ["individual", "company"] as const

export type PayeeKind = (typeof PAYEE_KINDS)[number]

/** The tax forms of the United States that a partner may have signed. */
export const TAX_FORMS = ["none", "w9", "w8ben", "w8bene"] as const

export type TaxForm = (typeof TAX_FORMS)[number]

/** Who of the two sides did something about a partner's payments or taxes. */
export const PAYEE_ACTORS = ["member", "admin"] as const

export type PayeeActor = (typeof PAYEE_ACTORS)[number]
