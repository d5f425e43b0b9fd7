import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { SectionSkeleton } from "../../../components/common/section-skeleton"
import { PortalSettingsBreadcrumb } from "../../../components/portal-settings/breadcrumb"
import { EmailsSection } from "../../../components/portal-settings/emails-section"
import { EntriesSection } from "../../../components/portal-settings/entries-section"
import {
  ApplicationsSection,
  LookSection,
  SenderSection,
  WelcomeSection,
} from "../../../components/portal-settings/sections"
import { usePortalSettings } from "../../../hooks/api/portal-settings"
import { PORTAL_SECTIONS } from "../../../lib/portal-form"

const SECTIONS = {
  welcome: WelcomeSection,
  entries: EntriesSection,
  look: LookSection,
  sender: SenderSection,
  applications: ApplicationsSection,
}

const PortalSettingsPage = () => {
  const { t } = useTranslation("partner-center")
  const { settings, isError, error } = usePortalSettings()

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_portal_settings.details"
      preferredLayoutId="core:single-column"
      data={settings}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PartnerPortalIntro">
              <Container className="px-6 py-4">
                <Heading>{t("portal.domain")}</Heading>
                <Text size="small" className="text-ui-fg-subtle text-pretty">
                  {t("portal.description")}
                </Text>
              </Container>
            </LayoutComposer.Entry>
            {PORTAL_SECTIONS.map((name) => {
              const Section = SECTIONS[name]
              return (
                <LayoutComposer.Entry key={name} id={`PartnerPortal_${name}`}>
                  {settings ? (
                    <Section settings={settings} />
                  ) : (
                    <SectionSkeleton rows={3} />
                  )}
                </LayoutComposer.Entry>
              )
            })}
            <LayoutComposer.Entry id="PartnerPortal_emails">
              <EmailsSection />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const config = defineRouteConfig({
  label: "portal.domain",
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <PortalSettingsBreadcrumb />,
}

export default PortalSettingsPage
