import type { z } from "@medusajs/framework/zod"

import type {
  createPartnerBody,
  ListPartnersQuery,
  PartnerFilters,
  partnerSchema,
  updatePartnerBody,
} from "../../api/admin/partners/contract"
import type { PartnerLedgerQuery } from "../../api/admin/partner-ledger/contract"
import type { switchableStatusSchema } from "../../api/contract/common-schemas"
import type {
  balancesSchema,
  ledgerEntrySchema,
  ledgerSummarySchema,
} from "../../api/contract/ledger-schemas"
import type { ListedPage } from "./listed-page"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Partner = z.infer<typeof partnerSchema>
export type PartnerStatus = Partner["status"]
export type SwitchableStatus = z.infer<typeof switchableStatusSchema>
export type PartnerMember = Partner["members"][number]
export type PartnersQuery = ListPartnersQuery
export type PartnersExportQuery = PartnerFilters
export type CreatePartnerInput = z.input<typeof createPartnerBody>
export type UpdatePartnerInput = z.input<typeof updatePartnerBody>
export type PartnerAnswer = { partner: Partner }
export type PartnersAnswer = { partners: Partner[] } & ListedPage

export type PartnerBalances = z.infer<typeof balancesSchema>
export type LedgerSummary = z.infer<typeof ledgerSummarySchema>
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>
export type LedgerQuery = PartnerLedgerQuery
export type LedgerAnswer = {
  balances: PartnerBalances[]
  ledger: LedgerSummary
  entries: LedgerEntry[]
} & ListedPage
