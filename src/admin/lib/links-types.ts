import type {
  createLinkBody,
  listedLinkSchema,
  ListLinksQuery,
  updateLinkBody,
} from "../../api/admin/partner-links/contract"
import type {
  linkReportRowSchema,
  LinkReportQuery as ReportQuery,
} from "../../api/admin/partner-reports/contract"
import type { ListedPage } from "./listed-page"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type ListedLink = TypeOf<typeof listedLinkSchema>
export type PartnerLink = Omit<ListedLink, "recent">
export type LinksQuery = ListLinksQuery
export type CreateLinkInput = InputOf<typeof createLinkBody>
export type UpdateLinkInput = InputOf<typeof updateLinkBody>
export type LinkAnswer = { link: PartnerLink }
export type LinksAnswer = { links: ListedLink[] } & ListedPage

export type LinkReportRow = TypeOf<typeof linkReportRowSchema>
export type LinkReportQuery = ReportQuery
export type LinkReportAnswer = { links: LinkReportRow[] } & Page
