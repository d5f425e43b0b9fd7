import type { ReactNode } from "react"
import { getPortal } from "@/lib/data/portal"
import { portalStyle } from "@/lib/portal-style"

/** The store's look around all pages of the portal. */
const PortalLayout = async ({ children }: { children: ReactNode }) => {
  const portal = await getPortal()
  return (
    <div className="portal">
      {/* Colours and fonts that the API has checked; React would escape the quotes. */}
      <style dangerouslySetInnerHTML={{ __html: portalStyle(portal) }} />
      {portal.logo_url && (
        // Not next/image: whose server the file lies on is known to the API alone.
        <img className="portal-logo" src={portal.logo_url} alt="" />
      )}
      {children}
    </div>
  )
}

export default PortalLayout
