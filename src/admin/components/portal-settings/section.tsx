import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { PortalSection } from "../../lib/portal-form"
import { SettingsSection } from "../common/settings-section"

interface SectionProps {
  section: PortalSection
  children: ReactNode
}

/** A group of the portal's settings, with the drawer that edits it. */
export const Section = ({ section, children }: SectionProps) => {
  const { t } = useTranslation("partner-center")
  const heading = t(`portal.sections.${section}.heading`)
  return (
    <SettingsSection
      heading={heading}
      description={t(`portal.sections.${section}.description`)}
      edit={{
        to: `edit/${section}`,
        label: t("portal.edit.menu", { section: heading }),
      }}
    >
      {children}
    </SettingsSection>
  )
}
