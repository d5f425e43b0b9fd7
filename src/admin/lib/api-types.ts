import type { z } from "@medusajs/framework/zod"

import type {
  createPartnerBody,
  ListPartnersQuery,
  PartnerFilters,
  partnerSchema,
  updatePartnerBody,
} from "../../api/admin/partners/contract"
import type { PartnerLedgerQuery } from "../../api/admin/partner-ledger/contract"
import type { AnswerOf } from "../../api/contract/answer-of"
import type { switchableStatusSchema } from "../../api/contract/common-schemas"
import type {
  balancesSchema,
  ledgerEntrySchema,
  ledgerSummarySchema,
} from "../../api/contract/ledger-schemas"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

interface Page {
  count: number
  limit: number
  offset: number
}

export type Partner = AnswerOf<typeof partnerSchema>
export type PartnerStatus = Partner["status"]
export type SwitchableStatus = z.infer<typeof switchableStatusSchema>
export type PartnerMember = Partner["members"][number]
export type PartnersQuery = ListPartnersQuery
export type PartnersExportQuery = PartnerFilters
export type CreatePartnerInput = z.input<typeof createPartnerBody>
export type UpdatePartnerInput = z.input<typeof updatePartnerBody>
export type PartnerAnswer = { partner: Partner }
export type PartnersAnswer = { partners: Partner[] } & Page

export type PartnerBalances = AnswerOf<typeof balancesSchema>
export type LedgerSummary = AnswerOf<typeof ledgerSummarySchema>
export type LedgerEntry = AnswerOf<typeof ledgerEntrySchema>
export type LedgerQuery = PartnerLedgerQuery
export type LedgerAnswer = {
  balances: PartnerBalances[]
  ledger: LedgerSummary
  entries: LedgerEntry[]
} & Page
