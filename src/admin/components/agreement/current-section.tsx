import { useDate } from "@medusajs/dashboard/hooks"
import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useAgreement, useWithdrawAgreement } from "../../hooks/api/agreements"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import type { ListedAgreement } from "../../lib/agreement-types"
import { RichText } from "../common/rich-text"
import { TableEmpty } from "../common/table-empty"
import { AgreementBadge } from "./agreement-badge"

interface CurrentSectionProps {
  /** The version in force; null where there is none. */
  agreement: ListedAgreement | null
}

/** What applicants must accept now. */
export const CurrentSection = ({ agreement }: CurrentSectionProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0 flex-1 basis-64">
          <Heading>{t("agreement.domain")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("agreement.hint")}
          </Text>
        </div>
        <div className="flex shrink-0 items-center gap-x-2">
          {agreement && <WithdrawButton agreement={agreement} />}
          <Button size="small" variant="secondary" asChild>
            <Link to="publish">{t("agreement.publish.open")}</Link>
          </Button>
        </div>
      </div>
      {agreement ? (
        <InForce agreement={agreement} />
      ) : (
        <div className="px-6 py-16">
          <TableEmpty
            heading={t("agreement.empty.heading")}
            description={t("agreement.empty.description")}
          />
        </div>
      )}
    </Container>
  )
}

const InForce = ({ agreement }: { agreement: ListedAgreement }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { agreement: read, isError, error } = useAgreement(agreement.id)

  if (isError) {
    throw error
  }

  const facts = [
    t("agreement.version", { version: agreement.version }),
    t("agreement.since", {
      date: getFullDate({ date: agreement.published_at }),
    }),
    t("agreement.acceptedBy", { count: agreement.acceptances }),
  ]
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h2" className="min-w-0 break-words">
            {agreement.title}
          </Heading>
          <AgreementBadge agreement={agreement} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {facts.join(" · ")}
        </Text>
      </div>
      {read ? (
        <RichText
          html={read.body}
          className="shadow-elevation-card-rest rounded-md p-4"
        />
      ) : (
        <Skeleton className="h-40 w-full" />
      )}
    </div>
  )
}

const WithdrawButton = ({
  agreement: { id, version },
}: {
  agreement: ListedAgreement
}) => {
  const { t } = useTranslation("partner-center")
  const confirmChange = useConfirmedChange()
  const { mutateAsync } = useWithdrawAgreement(id)
  const withdraw = () =>
    confirmChange({
      title: t("agreement.withdraw.title", { version }),
      description: t("agreement.withdraw.description"),
      confirm: t("agreement.withdraw.action"),
      success: t("agreement.withdraw.success", { version }),
      change: () => mutateAsync(),
    })
  return (
    <Button size="small" variant="transparent" onClick={withdraw}>
      {t("agreement.withdraw.action")}
    </Button>
  )
}
