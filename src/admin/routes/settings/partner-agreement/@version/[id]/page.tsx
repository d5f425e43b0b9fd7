import { RouteDrawer } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { RichText } from "../../../../../components/common/rich-text"
import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { useAgreement } from "../../../../../hooks/api/agreements"

const AgreementVersionPage = () => {
  const { t } = useTranslation("partner-center")
  const { id } = useParams()
  const { getFullDate } = useDate()
  const { agreement, isError, error } = useAgreement(id)

  if (isError) {
    throw error
  }

  const moment = (date: string) => getFullDate({ date, includeTime: true })
  return (
    <RouteDrawer>
      <DrawerTitle
        heading={
          agreement
            ? t("agreement.version", { version: agreement.version })
            : t("agreement.domain")
        }
        description={t("agreement.hint")}
      />
      {agreement && (
        <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
          <Text weight="plus" className="break-words">
            {agreement.title}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("agreement.publishedAt", {
              date: moment(agreement.published_at),
            })}
            {agreement.withdrawn_at &&
              ` · ${t("agreement.withdrawnAt", { date: moment(agreement.withdrawn_at) })}`}
          </Text>
          <RichText html={agreement.body} />
        </RouteDrawer.Body>
      )}
    </RouteDrawer>
  )
}

export default AgreementVersionPage
