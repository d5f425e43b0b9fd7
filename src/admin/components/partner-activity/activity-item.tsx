import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { toSentence } from "../../lib/activity-sentence"
import type { Activity } from "../../lib/activity-types"

const NOBODY = {
  admin: "activity.somebody",
  member: "activity.member",
  system: "activity.system",
} as const

/** One thing that was done: what, by whom and when. */
export const ActivityItem = ({ activity }: { activity: Activity }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const money = useMoney()
  const { actor, created_at } = activity
  const { key, values } = toSentence(activity, {
    money,
    field: (name) => t(`activity.fields.${name}`),
    payoutMethod: (name) => t(`activity.payoutMethods.${name}`),
    unknownTarget: t("activity.unknownTarget"),
  })
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-6 py-3">
      <Text size="small" leading="compact" className="min-w-0 break-words">
        {t(key, values)}
      </Text>
      <Text
        size="small"
        leading="compact"
        className="text-ui-fg-subtle min-w-0 break-words"
      >
        {t("activity.by", {
          who: actor.name ?? t(NOBODY[actor.type]),
          when: getFullDate({ date: created_at, includeTime: true }),
        })}
      </Text>
    </li>
  )
}
