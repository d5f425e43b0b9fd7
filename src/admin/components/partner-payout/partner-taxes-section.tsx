import { Container, Heading, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useTaxProfile } from "../../hooks/api/taxes"
import { useSeen } from "../../hooks/use-seen"
import { LinkButton } from "../common/link-button"
import { TaxDocuments } from "./tax-documents"
import { TaxProfileFacts } from "./tax-profile-facts"

/** Who a partner is for the tax office, and their documents; read when one scrolls to it. */
export const PartnerTaxesSection = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { ref, isSeen } = useSeen<HTMLDivElement>()
  const { answer, isError, error } = useTaxProfile(partnerId, isSeen)

  if (isError) {
    throw error
  }

  return (
    <Container ref={ref} className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2">{t("payouts.taxes.heading")}</Heading>
        <LinkButton
          to={`tax-document${search}`}
          label={t("payouts.taxes.upload.action")}
        />
      </div>
      {answer ? (
        <TaxProfileFacts profile={answer.tax_profile} />
      ) : (
        <Skeleton className="mx-6 my-4 h-12" />
      )}
      <TaxDocuments partnerId={partnerId} isSeen={isSeen} />
    </Container>
  )
}
