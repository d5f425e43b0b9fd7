import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useOrderProblems } from "../../hooks/api/overview"
import { useReason } from "../../hooks/use-reason"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"

/** The orders whose commissions were left as they are, each with why. */
export const OrderProblems = () => {
  const { t } = useTranslation("partner-center")
  const reasonOf = useReason()
  const { problems, count = 0, isError, error } = useOrderProblems()

  if (isError) {
    throw error
  }
  if (!problems) {
    return <Skeleton className="m-6 h-16" />
  }
  if (problems.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("overview.problems.empty")}
      </Text>
    )
  }
  const more = count - problems.length
  return (
    <>
      <ul className="divide-y">
        {problems.map(({ order_id, problem, problem_detail }) => (
          <li key={order_id} className="px-6 py-4">
            <Text size="small" className="break-words">
              {reasonOf(problem, problem_detail)}
            </Text>
            <Text size="small" className="pt-1">
              <TextLink to={paths.order(order_id)}>
                {t("overview.problems.open", { id: order_id })}
              </TextLink>
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("overview.problems.more", { count: more })}
        </Text>
      )}
    </>
  )
}
