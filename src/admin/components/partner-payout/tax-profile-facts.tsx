import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { TaxProfile } from "../../lib/tax-types"
import { SettingList } from "../portal-settings/setting-list"

/** A partner's tax profile, and whether it is signed. */
export const TaxProfileFacts = ({
  profile,
}: {
  profile: TaxProfile | null
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  if (!profile) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("payouts.taxes.none")}
      </Text>
    )
  }
  const { legal_name, country_code, vat_id, form, signature } = profile
  return (
    <SettingList
      settings={[
        { label: t("payouts.taxes.legalName"), value: legal_name ?? "-" },
        {
          label: t("payouts.taxes.country"),
          value: country_code?.toUpperCase() ?? "-",
        },
        ...(vat_id ? [{ label: t("payouts.taxes.vatId"), value: vat_id }] : []),
        ...(form
          ? [
              {
                label: t(`payouts.taxes.forms.${form.type}`),
                value: signature
                  ? t("payouts.taxes.signed", {
                      name: signature.name,
                      date: getFullDate({ date: signature.signed_at }),
                    })
                  : t("payouts.taxes.unsigned"),
              },
            ]
          : []),
      ]}
    />
  )
}
