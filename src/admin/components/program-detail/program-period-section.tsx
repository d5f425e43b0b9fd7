import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import type { Program } from "../../lib/program-types"
import { SettingList } from "./setting-list"

/** When orders count, how many of a customer's, and how long referrals do. */
export const ProgramPeriodSection = ({
  program: { starts_at, ends_at, repeat, tracking_window },
}: {
  program: Program
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const moment = (date: string | null, otherwise: string) =>
    date ? getFullDate({ date, includeTime: true }) : otherwise
  const window = () => {
    if (!tracking_window) {
      return t("programs.window.options.defaults")
    }
    return tracking_window.days === null
      ? t("programs.window.options.endless")
      : t("programs.window.days", { count: tracking_window.days })
  }
  return (
    <SettingList
      heading={t("programs.period.heading")}
      edit="period"
      settings={[
        {
          label: t("programs.fields.startsAt"),
          value: moment(starts_at, t("programs.period.noStart")),
        },
        {
          label: t("programs.fields.endsAt"),
          value: moment(ends_at, t("programs.period.noEnd")),
        },
        {
          label: t("programs.fields.repeat"),
          value:
            repeat.type === "forever"
              ? t("programs.repeat.forever")
              : t(`programs.repeat.${repeat.type}`, { count: repeat.count }),
        },
        { label: t("programs.fields.trackingWindow"), value: window() },
      ]}
    />
  )
}
