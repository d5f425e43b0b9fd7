import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { OrderProblems } from "../../../components/overview/order-problems"

const OrderProblemsPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("overview.problems.heading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="text-ui-fg-subtle">
          {t("overview.problems.description")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="overflow-y-auto p-0">
        <OrderProblems />
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

export default OrderProblemsPage
