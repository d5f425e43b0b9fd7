import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"

interface DrawerTitleProps {
  heading: string
  /** Read by screen readers alone. */
  description: string
}

/** What a drawer is called. */
export const DrawerTitle = ({ heading, description }: DrawerTitleProps) => (
  <RouteDrawer.Header>
    <RouteDrawer.Title asChild>
      <Heading>{heading}</Heading>
    </RouteDrawer.Title>
    <RouteDrawer.Description className="sr-only">
      {description}
    </RouteDrawer.Description>
  </RouteDrawer.Header>
)
