import { useTranslation } from "react-i18next"

import type { Referral } from "../../lib/leads-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"

type Person = Pick<Referral, "customer_id" | "email">

/** Who was brought: a customer, or somebody of whom an address is known. */
export const LeadPerson = ({ customer_id, email }: Person) => {
  const { t } = useTranslation("partner-center")
  return customer_id ? (
    <TextLink to={paths.customer(customer_id)}>
      {email ?? t("leads.customer")}
    </TextLink>
  ) : (
    <>{email}</>
  )
}
