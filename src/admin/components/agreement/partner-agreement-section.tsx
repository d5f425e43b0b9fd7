import { useDate } from "@medusajs/dashboard/hooks"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useAcceptances } from "../../hooks/api/agreements"
import { useSeen } from "../../hooks/use-seen"
import type { Acceptance } from "../../lib/agreement-types"

/** Which terms and conditions a partner has accepted; read when one scrolls to it. */
export const PartnerAgreementSection = ({
  partnerId,
}: {
  partnerId: string
}) => {
  const { t } = useTranslation("partner-center")
  const { ref, isSeen } = useSeen<HTMLDivElement>()
  const { acceptances, isError, error } = useAcceptances(partnerId, isSeen)

  if (isError) {
    throw error
  }

  return (
    <Container ref={ref} className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("agreement.partner.heading")}</Heading>
      </div>
      {!acceptances && (
        <div aria-hidden className="px-6 py-4">
          <Skeleton className="h-5 w-48 max-w-full" />
        </div>
      )}
      {acceptances && acceptances.length > 0 && (
        <ul className="divide-y">
          {acceptances.map((acceptance) => (
            <AcceptanceItem key={acceptance.id} acceptance={acceptance} />
          ))}
        </ul>
      )}
      {acceptances?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("agreement.partner.none")}
        </Text>
      )}
    </Container>
  )
}

const AcceptanceItem = ({
  acceptance: { agreement, accepted_at, member },
}: {
  acceptance: Acceptance
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { version, title } = agreement
  const date = getFullDate({ date: accepted_at, includeTime: true })
  return (
    <li className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="small" leading="compact" className="break-words">
        {t("agreement.partner.accepted", { version, title })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {member
          ? t("agreement.partner.whenBy", { date, email: member.email })
          : t("agreement.partner.when", { date })}
      </Text>
    </li>
  )
}
