import { PencilSquare } from "@medusajs/icons"
import { Container, Heading, IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { PortalSection } from "../../lib/portal-form"

interface SectionProps {
  section: PortalSection
  children: ReactNode
}

/** A group of the portal's settings, with the drawer that edits it. */
export const Section = ({ section, children }: SectionProps) => {
  const { t } = useTranslation("partner-center")
  const heading = t(`portal.sections.${section}.heading`)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h2">{heading}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t(`portal.sections.${section}.description`)}
          </Text>
        </div>
        <IconButton size="small" variant="transparent" asChild>
          <Link
            to={`edit/${section}`}
            aria-label={t("portal.edit.menu", { section: heading })}
          >
            <PencilSquare />
          </Link>
        </IconButton>
      </div>
      {children}
    </Container>
  )
}
