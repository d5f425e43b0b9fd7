import { XMark } from "@medusajs/icons"
import { Drawer, Heading, IconButton, Kbd, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

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
      <Header title={title} description={description} />
      {children}
    </Drawer.Content>
  </Drawer>
)

/** As `Drawer.Header` looks, whose close button has no name for screen readers. */
const Header = ({
  title,
  description,
}: Pick<WidgetDrawerProps, "title" | "description">) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Drawer.Title asChild>
          <Heading>{title}</Heading>
        </Drawer.Title>
        <Drawer.Description asChild>
          <Text size="small" className="text-ui-fg-subtle">
            {description}
          </Text>
        </Drawer.Description>
      </div>
      <div className="flex items-center gap-x-2">
        <Kbd>esc</Kbd>
        <Drawer.Close asChild>
          <IconButton
            size="small"
            type="button"
            variant="transparent"
            aria-label={t("widgets.close")}
          >
            <XMark />
          </IconButton>
        </Drawer.Close>
      </div>
    </div>
  )
}
