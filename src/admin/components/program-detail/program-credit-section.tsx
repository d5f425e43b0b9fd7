import { useTranslation } from "react-i18next"

import type { Program } from "../../lib/program-types"
import { SettingList } from "./setting-list"

/** When commissions are credited, and what percentages are taken of. */
export const ProgramCreditSection = ({
  program: { credit, base },
}: {
  program: Program
}) => {
  const { t } = useTranslation("partner-center")
  const says = (isOn: boolean) => t(`programs.base.${isOn ? "yes" : "no"}`)
  return (
    <SettingList
      heading={t("programs.credit.heading")}
      edit="credit"
      settings={[
        {
          label: t("programs.fields.credit"),
          value: t(`programs.credit.${credit}`),
        },
        {
          label: t("programs.base.before_discounts"),
          value: says(base.before_discounts),
        },
        {
          label: t("programs.base.include_tax"),
          value: says(base.include_tax),
        },
        {
          label: t("programs.base.include_shipping"),
          value: says(base.include_shipping),
        },
      ]}
    />
  )
}
