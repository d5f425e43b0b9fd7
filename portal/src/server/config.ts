/** How the helpers reach the Medusa server. */
export type PartnerCenterConfig = {
  /** Address of the Medusa server, as the storefront's server reaches it. */
  backendUrl: string
  /** The publishable API key of the sales channel. */
  publishableKey: string
  /**
   * The `storefrontSecret` of the plugin's options: with it the Medusa server believes
   * the visitor's address that this server names, and its limits count visitors, not
   * the storefront as a whole. Never in the browser.
   */
  secret?: string
  /**
   * The visitor's address. Unless told, the last one of `x-forwarded-for`: what the
   * proxy before this server saw.
   */
  visitorAddress?: (headers: Headers) => string | null
  /**
   * Whether the Partner defaults use IP addresses as the last resort: then carts of
   * visitors without a cookie are reported as well.
   */
  useIpAddress?: boolean
  /**
   * How long a page may wait until a click is recorded, in milliseconds.
   * 2000 unless told.
   */
  timeoutMs?: number
}

/** Time that tracking may take of a visitor's, in milliseconds. */
export const timeoutOf = (config: PartnerCenterConfig) =>
  config.timeoutMs ?? 2000
