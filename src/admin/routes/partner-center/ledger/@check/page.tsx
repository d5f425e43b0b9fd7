import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { BooksCheck } from "../../../../components/ledgers/books-check"

const CheckBooksPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("ledgers.check.heading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="sr-only">
          {t("ledgers.check.description")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <BooksCheck />
    </RouteDrawer>
  )
}

export default CheckBooksPage
