import { createContext, useContext } from "react"
import type { MedusaSdk, PortalSdk } from "../client/sdk.ts"
import type { PartnerClient } from "../client/partner.ts"

/** What is known of how somebody came to the page that they see. */
export type Arrival = {
  /** The page of the portal that was shown before; null: none. */
  page: string | null
  /** What had the focus when the address changed. */
  focused: Element | null
  /** What the host calls its page: it stands behind the title of each of the portal's. */
  siteTitle: string
}

export type PortalTheme = "light" | "dark" | "auto"

/** What every page of the portal can rely on. */
export type PortalContextValue = {
  sdk: MedusaSdk
  client: PartnerClient
  /** Where files lie: behind the storefront's portal handler, or what fetches them. */
  files: { apiUrl: string } | Pick<PortalSdk, "fetchFile">
  /** Path of the storefront under which the portal lives. */
  basePath: string
  /** BCP 47: what dates, numbers and texts are written in. */
  locale: string
  theme: PortalTheme
  /** One for as long as the portal is shown; pages write on it. */
  arrival: Arrival
}

export const PortalContext = createContext<PortalContextValue | null>(null)

/** @throws Error outside of `PartnerPortal` or `PortalProvider`. */
export const usePortal = (): PortalContextValue => {
  const value = useContext(PortalContext)
  if (!value) {
    throw new Error("This part of the portal needs a PortalProvider around it")
  }
  return value
}
