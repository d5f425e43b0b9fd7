import { useDate } from "@medusajs/dashboard/hooks"
import { Container, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { AGREEMENTS_PAGE_SIZE } from "../../hooks/api/agreements"
import type { ListedAgreement } from "../../lib/agreement-types"
import { CountCell } from "../common/count-cell"
import { TABLE_ENDS } from "../common/table-ends"
import { TextLink } from "../common/text-link"
import { UrlPagination } from "../common/url-pagination"
import { UserText } from "../common/user-text"
import { SectionHeader } from "../program-detail/section-header"
import { AgreementBadge } from "./agreement-badge"

interface VersionsSectionProps {
  agreements: readonly ListedAgreement[]
  count: number
}

/** Every version that was published, with who accepted it. */
export const VersionsSection = ({
  agreements,
  count,
}: VersionsSectionProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { search } = useLocation()
  return (
    <Container className="divide-y p-0">
      <SectionHeader
        heading={t("agreement.versions.heading")}
        hint={t("agreement.versions.hint")}
      />
      <div className="overflow-x-auto">
        <Table className={TABLE_ENDS}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell className="text-start">
                {t("agreement.fields.version")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("agreement.fields.title")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("fields.status")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-start">
                {t("agreement.fields.publishedAt")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-end">
                {t("agreement.fields.acceptances")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {agreements.map((agreement) => (
              <Table.Row key={agreement.id}>
                <Table.Cell className="tabular-nums">
                  {agreement.version}
                </Table.Cell>
                <Table.Cell className="max-w-64">
                  <UserText>
                    <TextLink to={`version/${agreement.id}${search}`}>
                      {agreement.title}
                    </TextLink>
                  </UserText>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  <AgreementBadge agreement={agreement} />
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {getFullDate({ date: agreement.published_at })}
                </Table.Cell>
                <Table.Cell className="text-end">
                  <CountCell count={agreement.acceptances} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {count > AGREEMENTS_PAGE_SIZE && (
        <UrlPagination
          param="offset"
          count={count}
          pageSize={AGREEMENTS_PAGE_SIZE}
        />
      )}
    </Container>
  )
}
