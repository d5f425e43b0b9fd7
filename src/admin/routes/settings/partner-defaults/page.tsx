import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { PartnerDefaultsBreadcrumb } from "../../../components/partner-settings/breadcrumb"
import { SettingsSection } from "../../../components/partner-settings/settings-section"
import { SectionSkeleton } from "../../../components/common/section-skeleton"
import { usePartnerSettings } from "../../../hooks/api/partner-settings"
import {
  SECTION_NAMES,
  SETTINGS_SECTIONS,
} from "../../../lib/settings-sections"

const PartnerDefaultsPage = () => {
  const { t } = useTranslation("partner-center")
  const { settings, isError, error } = usePartnerSettings()

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_settings.details"
      preferredLayoutId="core:single-column"
      data={settings}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PartnerDefaultsIntro">
              <Container className="px-6 py-4">
                <Heading>{t("settings.heading")}</Heading>
                <Text size="small" className="text-ui-fg-subtle text-pretty">
                  {t("settings.description")}
                </Text>
              </Container>
            </LayoutComposer.Entry>
            {SECTION_NAMES.map((section) => (
              <LayoutComposer.Entry
                key={section}
                id={`PartnerDefaults_${section}`}
              >
                {settings ? (
                  <SettingsSection section={section} settings={settings} />
                ) : (
                  <SectionSkeleton rows={SETTINGS_SECTIONS[section].length} />
                )}
              </LayoutComposer.Entry>
            ))}
          </>
        ),
      }}
    />
  )
}

export const config = defineRouteConfig({
  label: "settings.domain",
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <PartnerDefaultsBreadcrumb />,
}

export default PartnerDefaultsPage
