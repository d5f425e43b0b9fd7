import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

import type { PartnerStatus } from "../../lib/api-types"

/** Yes and no; who was rejected can still be approved. */
export const DecisionButtons = ({ status }: { status: PartnerStatus }) => {
  const { t } = useTranslation("partner-center")
  // The page behind the drawer keeps the ledger's filters.
  const { search } = useLocation()
  return (
    <div className="flex items-center gap-x-2">
      {status === "applied" && (
        <Button size="small" variant="secondary" asChild>
          <Link to={`reject${search}`}>{t("applications.reject.action")}</Link>
        </Button>
      )}
      <Button size="small" asChild>
        <Link to={`approve${search}`}>{t("applications.approve.action")}</Link>
      </Button>
    </div>
  )
}
