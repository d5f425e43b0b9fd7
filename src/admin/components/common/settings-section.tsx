import { PencilSquare } from "@medusajs/icons"
import { Container, Heading, IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

interface SettingsSectionProps {
  heading: string
  description: string
  /** The drawer that edits it, and how the link to it is called. */
  edit: { to: string; label: string }
  children: ReactNode
}

/** A group of settings, with the drawer that edits it. */
export const SettingsSection = ({
  heading,
  description,
  edit,
  children,
}: SettingsSectionProps) => (
  <Container className="divide-y p-0">
    <div className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div>
        <Heading level="h2">{heading}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {description}
        </Text>
      </div>
      <IconButton size="small" variant="transparent" asChild>
        <Link to={edit.to} aria-label={edit.label}>
          <PencilSquare />
        </Link>
      </IconButton>
    </div>
    {children}
  </Container>
)
