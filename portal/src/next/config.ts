/** How the helpers reach the Medusa server. */
export type PartnerCenterConfig = {
  /** Address of the Medusa server, as the storefront's server reaches it. */
  backendUrl: string
  /** The publishable API key of the sales channel. */
  publishableKey: string
  /**
   * How long a page may wait until a click is recorded, in milliseconds.
   * 2000 unless told.
   */
  timeoutMs?: number
}

/** Time that tracking may take of a visitor's, in milliseconds. */
export const timeoutOf = (config: PartnerCenterConfig) =>
  config.timeoutMs ?? 2000
