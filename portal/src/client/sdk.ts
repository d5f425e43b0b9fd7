import type Medusa from "@medusajs/js-sdk"

/** The part of `@medusajs/js-sdk` that this client needs. */
export type MedusaSdk = { client: Pick<Medusa["client"], "fetch"> }
