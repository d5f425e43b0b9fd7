import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminCustomer } from "@medusajs/framework/types"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Partner } from "../../lib/api-types"
import { toPartnerPrefill } from "../../lib/partner-prefill"
import { paths } from "../../lib/paths"
import { PartnerLink } from "../widget-common/partner-link"

interface PartnerAccountProps {
  customer: AdminCustomer
  /** The partner for whom the customer signs in. */
  partner: Partner | undefined
}

/** The customer as a partner: a link to them, or the way to become one. */
export const PartnerAccount = ({ customer, partner }: PartnerAccountProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <SectionRow
      title={t("widgets.customer.account")}
      value={
        partner ? (
          <PartnerLink partner={partner} />
        ) : (
          <Button size="small" variant="secondary" asChild>
            {/* By the router's state: e-mail addresses stay out of URLs. */}
            <Link
              to={`${paths.partners}/create`}
              state={toPartnerPrefill(customer)}
            >
              {t("widgets.customer.makePartner")}
            </Link>
          </Button>
        )
      }
    />
  )
}
