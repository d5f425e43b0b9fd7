import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Partner } from "../../lib/api-types"
import { isSwitchable } from "../../lib/edit-partner-form"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { AppliedAgain, ApplicantsMessage } from "./applicants-message"
import { ContactRows } from "./contact-rows"
import { DecisionButtons } from "./decision-buttons"

/** With what somebody applied, and, while they wait or were rejected, what can be done. */
export const PartnerApplicationSection = ({
  partner,
}: {
  partner: Partner
}) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { application, status } = partner
  const isApplicant = !isSwitchable(status)
  const moment = (date: string) => getFullDate({ date, includeTime: true })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        {/* For an applicant this is what the page is about. */}
        <Heading
          level={isApplicant ? "h1" : "h2"}
          className="min-w-0 break-words"
        >
          {isApplicant
            ? t("applications.of", { name: partner.name })
            : t("applications.heading")}
        </Heading>
        {isApplicant && <DecisionButtons status={status} />}
      </div>
      {application?.rejection_reason && (
        <SectionRow
          title={t(
            status === "rejected"
              ? "applications.reason"
              : "applications.reasonBefore",
          )}
          value={application.rejection_reason}
        />
      )}
      <ApplicantsMessage
        title={t("applications.message")}
        message={application?.message ?? null}
      />
      {application?.again && <AppliedAgain again={application.again} />}
      {isApplicant && <ContactRows partner={partner} />}
      {application?.form && (
        <SectionRow
          title={t("applications.form")}
          value={
            <TextLink to={paths.form(application.form.id)}>
              {application.form.name}
            </TextLink>
          }
        />
      )}
      <SectionRow
        title={t("applications.program")}
        value={
          application?.program && (
            <TextLink to={paths.program(application.program.id)}>
              {application.program.name}
            </TextLink>
          )
        }
      />
      {application && (
        <SectionRow
          title={t("applications.appliedAt")}
          value={moment(application.applied_at)}
        />
      )}
      {application?.decided_at && (
        <SectionRow
          title={t("applications.decidedAt")}
          value={moment(application.decided_at)}
        />
      )}
    </Container>
  )
}
