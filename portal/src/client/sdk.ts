import type Medusa from "@medusajs/js-sdk"

/** The part of `@medusajs/js-sdk` that this client needs. */
export type MedusaSdk = { client: Pick<Medusa["client"], "fetch"> }

/** One that holds the session itself, so that a plain link to a file would not do. */
export type PortalSdk = MedusaSdk & {
  /**
   * @param path - with its query, below the API's address.
   * @throws PortalError with the API's status.
   */
  fetchFile: (path: string) => Promise<Blob>
}
