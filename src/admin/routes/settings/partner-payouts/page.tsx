import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { SectionSkeleton } from "../../../components/common/section-skeleton"
import { PayoutSettingsBreadcrumb } from "../../../components/payout-settings/breadcrumb"
import { NoKeyAlert } from "../../../components/payout-settings/no-key-alert"
import { PayoutSettingsSection } from "../../../components/payout-settings/payout-settings-section"
import { usePayoutDefaults } from "../../../hooks/api/payout-settings"
import { PAYOUT_SECTIONS } from "../../../lib/payout-settings-form"

const PayoutSettingsPage = () => {
  const { t } = useTranslation("partner-center")
  const { defaults, isError, error } = usePayoutDefaults()

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_payout_settings.details"
      preferredLayoutId="core:single-column"
      data={defaults}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PartnerPayoutsIntro">
              <Container className="flex flex-col gap-y-4 px-6 py-4">
                <div>
                  <Heading>{t("payoutSettings.domain")}</Heading>
                  <Text size="small" className="text-ui-fg-subtle text-pretty">
                    {t("payoutSettings.description")}
                  </Text>
                </div>
                {defaults && !defaults.can_save_details && <NoKeyAlert />}
              </Container>
            </LayoutComposer.Entry>
            {PAYOUT_SECTIONS.map((section) => (
              <LayoutComposer.Entry
                key={section}
                id={`PartnerPayouts_${section}`}
              >
                {defaults ? (
                  <PayoutSettingsSection
                    section={section}
                    defaults={defaults}
                  />
                ) : (
                  <SectionSkeleton rows={2} />
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
  label: "payoutSettings.domain",
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <PayoutSettingsBreadcrumb />,
}

export default PayoutSettingsPage
