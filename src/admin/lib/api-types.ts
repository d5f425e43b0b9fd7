import type {
  createPartnerBody,
  ListPartnersQuery,
  PartnerFilters,
  partnerSchema,
  updatePartnerBody,
} from "../../api/admin/partners/contract"
import type { PartnerLedgerQuery } from "../../api/admin/partner-ledger/contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"
import type { switchableStatusSchema } from "../../api/contract/common-schemas"
import type {
  balancesSchema,
  ledgerEntrySchema,
  ledgerSummarySchema,
} from "../../api/contract/ledger-schemas"
import type { ListedPage } from "./listed-page"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Partner = TypeOf<typeof partnerSchema>
export type PartnerStatus = Partner["status"]
export type SwitchableStatus = TypeOf<typeof switchableStatusSchema>
export type PartnerMember = Partner["members"][number]
export type PartnersQuery = ListPartnersQuery
export type PartnersExportQuery = PartnerFilters
export type CreatePartnerInput = InputOf<typeof createPartnerBody>
export type UpdatePartnerInput = InputOf<typeof updatePartnerBody>
export type PartnerAnswer = { partner: Partner }
export type PartnersAnswer = { partners: Partner[] } & ListedPage

export type PartnerBalances = TypeOf<typeof balancesSchema>
export type LedgerSummary = TypeOf<typeof ledgerSummarySchema>
export type LedgerEntry = TypeOf<typeof ledgerEntrySchema>
export type LedgerQuery = PartnerLedgerQuery
export type LedgerAnswer = {
  balances: PartnerBalances[]
  ledger: LedgerSummary
  entries: LedgerEntry[]
} & ListedPage
