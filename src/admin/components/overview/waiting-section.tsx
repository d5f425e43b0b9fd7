import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import type { Overview } from "../../lib/overview-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { SideSection } from "../partner-detail/side-section"

/** What only the store's people can do: decide, and look into problems. */
export const WaitingSection = ({ waiting }: Pick<Overview, "waiting">) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { applications, orders_under_review, orders_with_problem } = waiting
  const items = [
    {
      id: "applications",
      count: applications,
      to: paths.applications,
      text: t("overview.waiting.applications", { count: applications }),
      note: t("overview.waiting.applicationsNote"),
    },
    {
      id: "review",
      count: orders_under_review,
      to: `${paths.commissions}?state=under_review`,
      text: t("overview.waiting.review", { count: orders_under_review }),
      note: t("overview.waiting.reviewNote"),
    },
    {
      id: "problems",
      count: orders_with_problem,
      // The overview behind the drawer keeps its range.
      to: `problems${search}`,
      text: t("overview.waiting.problems", { count: orders_with_problem }),
      note: t("overview.waiting.problemsNote"),
    },
  ]
  return (
    <SideSection
      heading={t("overview.waiting.heading")}
      empty={t("overview.waiting.empty")}
      items={items
        .filter(({ count }) => count > 0)
        .map(({ id, to, text, note }) => ({
          id,
          content: (
            <>
              <Text size="small" leading="compact">
                <TextLink to={to}>{text}</TextLink>
              </Text>
              <Text size="small" className="text-ui-fg-subtle pt-1">
                {note}
              </Text>
            </>
          ),
        }))}
    />
  )
}
