import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { LIMITS } from "../../lib/program-form"
import type { Program } from "../../lib/program-types"
import { SettingList } from "./setting-list"

/** The smallest order that pays, and the most that partners earn. */
export const ProgramLimitsSection = ({ program }: { program: Program }) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  return (
    <SettingList
      heading={t("programs.limits.heading")}
      edit="limits"
      settings={LIMITS.map((limit) => ({
        label: t(`programs.limits.${limit}`),
        value:
          program[limit]
            .map(({ amount, currency_code }) => money(amount, currency_code))
            .join(" · ") || t("programs.limits.none"),
      }))}
    />
  )
}
