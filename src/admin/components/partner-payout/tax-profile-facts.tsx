import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useCountryName } from "../../hooks/use-country-name"
import { addressLine, taxNumbersOf } from "../../lib/tax-profile"
import type { TaxProfile } from "../../lib/tax-types"
import { SettingList } from "../portal-settings/setting-list"

/** A partner's tax profile as far as it may be shown, and whether it is signed. */
export const TaxProfileFacts = ({
  profile,
}: {
  profile: TaxProfile | null
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const countryName = useCountryName()
  if (!profile) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("payouts.taxes.none")}
      </Text>
    )
  }
  const { legal_name, kind, address, country_code, vat_id, form, signature } =
    profile
  const signed = signature
    ? t("payouts.taxes.signed", {
        name: signature.name,
        date: getFullDate({ date: signature.signed_at }),
      })
    : t("payouts.taxes.unsigned")
  const facts: [string, string | null | undefined][] = [
    [t("payouts.taxes.legalName"), legal_name ?? "-"],
    [t("payouts.taxes.kind"), kind && t(`payouts.taxes.payeeKinds.${kind}`)],
    [
      t("payouts.taxes.address"),
      address && addressLine(address, countryName(address.country_code)),
    ],
    [
      t("payouts.taxes.country"),
      country_code ? countryName(country_code) : "-",
    ],
    [t("payouts.taxes.vatId"), vat_id],
    [t("payouts.taxes.taxNumber"), form && taxNumbersOf(form).join(", ")],
    [t(`payouts.taxes.forms.${form?.type ?? "none"}`), form && signed],
  ]
  return (
    <SettingList
      settings={facts.flatMap(([label, value]) =>
        value ? [{ label, value }] : [],
      )}
    />
  )
}
