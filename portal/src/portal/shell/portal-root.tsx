import { forwardRef, type ReactNode } from "react"
import { useLook } from "../data/use-look.ts"
import { usePortal } from "../portal-context.tsx"
import { lookStyle } from "./look-style.ts"

type PortalRootProps = {
  /** For what is drawn above the page: no ground of its own. */
  layer?: boolean
  children: ReactNode
}

/** The element that has the package's styles and the store's look; nothing outside has. */
export const PortalRoot = forwardRef<HTMLDivElement, PortalRootProps>(
  ({ layer = false, children }, ref) => {
    const { theme, locale } = usePortal()
    const { data: look } = useLook()
    return (
      <div
        ref={ref}
        className={
          layer ? "partner-portal partner-portal--layer" : "partner-portal"
        }
        data-theme={theme}
        lang={locale}
        style={lookStyle(look)}
      >
        {children}
      </div>
    )
  },
)
PortalRoot.displayName = "PortalRoot"
