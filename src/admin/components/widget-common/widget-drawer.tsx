import { Drawer, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface WidgetDrawerProps {
  isOpen: boolean
  onClose: () => void
  title: string
  description: string
  /** Mounted while the drawer is open only, so that a form in it starts anew. */
  children: ReactNode
}

/** A drawer of a widget: pages of Medusa's have no routes for ours. */
export const WidgetDrawer = ({
  isOpen,
  onClose,
  title,
  description,
  children,
}: WidgetDrawerProps) => (
  <Drawer open={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Drawer.Content>
      <Drawer.Header>
        <Drawer.Title asChild>
          <Heading>{title}</Heading>
        </Drawer.Title>
        <Drawer.Description asChild>
          <Text size="small" className="text-ui-fg-subtle">
            {description}
          </Text>
        </Drawer.Description>
      </Drawer.Header>
      {children}
    </Drawer.Content>
  </Drawer>
)
