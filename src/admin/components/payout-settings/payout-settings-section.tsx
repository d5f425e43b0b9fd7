import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { PayoutSection } from "../../lib/payout-settings-form"
import type { PayoutDefaults } from "../../lib/payout-settings-types"
import { SettingsSection } from "../common/settings-section"
import { SettingList } from "../portal-settings/setting-list"

interface PayoutSettingsSectionProps {
  section: PayoutSection
  defaults: PayoutDefaults
}

/** A group of settings on how partners are paid, with the drawer that edits it. */
export const PayoutSettingsSection = ({
  section,
  defaults,
}: PayoutSettingsSectionProps) => {
  const { t } = useTranslation("partner-center")
  const heading = t(`payoutSettings.sections.${section}.heading`)
  return (
    <SettingsSection
      heading={heading}
      description={t(`payoutSettings.sections.${section}.description`)}
      edit={{
        to: `edit/${section}`,
        label: t("payoutSettings.edit.menu", { section: heading }),
      }}
    >
      <SettingList settings={useShown(section, defaults)} />
    </SettingsSection>
  )
}

const useShown = (section: PayoutSection, defaults: PayoutDefaults) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const none = t("payoutSettings.none")
  const { methods, thresholds, payer, payer_account_label } = defaults
  const label = (name: string) => t(`payoutSettings.fields.${name}`)
  switch (section) {
    case "methods":
      return [
        {
          label: label("methods"),
          value:
            methods
              .map((method) => t(`payouts.methods.${method}`))
              .join(", ") || t("payoutSettings.noMethods"),
        },
      ]
    case "thresholds":
      return thresholds.length > 0
        ? thresholds.map(({ currency_code, amount }) => ({
            label: currency_code.toUpperCase(),
            value: money(amount, currency_code),
          }))
        : [
            {
              label: label("thresholds"),
              value: t("payoutSettings.noThresholds"),
            },
          ]
    case "payer":
      return [
        { label: label("name"), value: payer?.name ?? none },
        {
          label: label("address"),
          value: payer?.address_lines.join(", ") || none,
        },
        { label: label("tax_id"), value: payer?.tax_id ?? none },
      ]
    case "account":
      return [{ label: label("iban"), value: payer_account_label ?? none }]
  }
}
