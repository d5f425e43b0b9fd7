import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import { toLocaleTag } from "../lib/format-money"
import type { OverrideRate } from "../lib/partner-detail-types"
import { useMoney } from "./use-money"

/** What a rate pays and to whom, as one line each. */
export const useRateText = () => {
  const { t, i18n } = useTranslation("partner-center")
  const money = useMoney()
  const locale = toLocaleTag(i18n.language)
  return useCallback(
    ({ level, role, customer, percent, amounts }: OverrideRate) => {
      const who =
        role === "override"
          ? t("partnerDetail.overrides.everyUnit")
          : t(`partnerDetail.roles.${role}`, { level })
      const share =
        percent === null
          ? []
          : [
              new Intl.NumberFormat(locale, {
                style: "percent",
                maximumFractionDigits: 4,
              }).format(percent / 100),
            ]
      const flat = amounts.map(({ amount, currency_code }) =>
        money(amount, currency_code),
      )
      return {
        who:
          customer === "all"
            ? who
            : `${who}, ${t(`partnerDetail.customers.${customer}`)}`,
        pay: [
          ...share,
          ...(flat.length > 0
            ? [t("partnerDetail.perUnit", { amounts: flat.join(" / ") })]
            : []),
        ].join(" + "),
      }
    },
    [t, locale, money],
  )
}
