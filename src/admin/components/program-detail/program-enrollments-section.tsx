import { useDate } from "@medusajs/dashboard/hooks"
import { Trash } from "@medusajs/icons"
import { Button, Container, IconButton, Skeleton, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation, useSearchParams } from "react-router-dom"

import { useEndEnrollment, useEnrollments } from "../../hooks/api/enrollments"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import { toOffset } from "../../lib/partners-query"
import { paths } from "../../lib/paths"
import type { Enrollment } from "../../lib/program-types"
import { CountNote } from "../common/count-note"
import { TableEmpty } from "../common/table-empty"
import { TextLink } from "../common/text-link"
import { UrlPagination } from "../common/url-pagination"
import { SectionHeader } from "./section-header"
import { TABLE_ENDS } from "../common/table-ends"

const PAGE_SIZE = 10
const OFFSET = "partners_offset"

/** The partners who are enrolled in a program. */
export const ProgramEnrollmentsSection = ({
  programId,
}: {
  programId: string
}) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const [params] = useSearchParams()
  const offset = toOffset(params.get(OFFSET) ?? undefined)
  const {
    enrollments,
    count,
    count_is_exact,
    isPlaceholderData,
    isError,
    error,
  } = useEnrollments(programId, { limit: PAGE_SIZE, offset })
  usePageWithRows({
    param: OFFSET,
    offset,
    count: isPlaceholderData ? undefined : count,
    pageSize: PAGE_SIZE,
  })

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <SectionHeader
        heading={t("programs.enrollments.heading")}
        actions={
          <Button size="small" variant="secondary" asChild>
            <Link to={`enroll${search}`}>{t("programs.enrollments.add")}</Link>
          </Button>
        }
      />
      {enrollments ? (
        <EnrollmentTable programId={programId} enrollments={enrollments} />
      ) : (
        <div aria-hidden className="px-6 py-4">
          <Skeleton className="h-6 w-full" />
        </div>
      )}
      {count !== undefined && (count > PAGE_SIZE || offset > 0) && (
        <UrlPagination param={OFFSET} count={count} pageSize={PAGE_SIZE} />
      )}
      <CountNote count={count} isExact={count_is_exact} />
    </Container>
  )
}

interface EnrollmentTableProps {
  programId: string
  enrollments: Enrollment[]
}

const EnrollmentTable = ({ programId, enrollments }: EnrollmentTableProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const end = useConfirmedEnd(programId)
  if (enrollments.length === 0) {
    return (
      <div className="px-6 py-10">
        <TableEmpty
          heading={t("programs.enrollments.empty.heading")}
          description={t("programs.enrollments.empty.description")}
        />
      </div>
    )
  }
  return (
    <div className="overflow-x-auto">
      <Table className={TABLE_ENDS}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-start">
              {t("fields.name")}
            </Table.HeaderCell>
            {/* A phone has no room for it; the partner's page says it, too. */}
            <Table.HeaderCell className="hidden text-start sm:table-cell">
              {t("fields.code")}
            </Table.HeaderCell>
            <Table.HeaderCell className="text-start">
              {t("programs.enrollments.since")}
            </Table.HeaderCell>
            <Table.HeaderCell className="text-start">
              <span className="sr-only">{t("actions.menu")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {enrollments.map(({ id, partner, created_at }) => (
            <Table.Row key={id}>
              <Table.Cell className="max-w-48 truncate">
                <TextLink to={paths.partner(partner.id)}>
                  {partner.name}
                </TextLink>
              </Table.Cell>
              <Table.Cell className="hidden sm:table-cell">
                {partner.code}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {getFullDate({ date: created_at })}
              </Table.Cell>
              <Table.Cell className="w-10">
                <IconButton
                  size="small"
                  variant="transparent"
                  aria-label={t("programs.enrollments.end", {
                    name: partner.name,
                  })}
                  onClick={() => end(partner)}
                >
                  <Trash className="text-ui-fg-subtle" />
                </IconButton>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const useConfirmedEnd = (programId: string) => {
  const { t } = useTranslation("partner-center")
  const confirmChange = useConfirmedChange()
  const { mutateAsync } = useEndEnrollment(programId)
  return ({ id, name }: Enrollment["partner"]) =>
    confirmChange({
      title: t("programs.enrollments.ending.title", { name }),
      description: t("programs.enrollments.ending.description"),
      confirm: t("programs.enrollments.ending.confirm"),
      success: t("programs.enrollments.ending.success", { name }),
      change: () => mutateAsync(id),
    })
}
