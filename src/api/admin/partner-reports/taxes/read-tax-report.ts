import type { MedusaContainer } from "@medusajs/framework/types"

import { SWITCHABLE_STATUSES } from "../../../../domain/partner-status"
import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"
import type { YearlyTotal } from "../../../../modules/ledger/yearly-totals"
import { PARTNER_MODULE } from "../../../../modules/partner"
import type PartnerModuleService from "../../../../modules/partner/service"
import type {
  PartnerFilters,
  PartnerLine,
} from "../../../../modules/partner/types"
import { PAYEE_MODULE } from "../../../../modules/payee"
import type PayeeModuleService from "../../../../modules/payee/service"
import { toAmount } from "../../../contract/amount"
import { toListOrder } from "../../../contract/list-config"
import { nextKey, readPages } from "../../../contract/read-pages"
import type { TaxFileQuery, TaxReportQuery } from "./contract"

/** More lines than a page of partners can have: one for each currency there is. */
const ALL_LINES = 200_000

/** A page of what partners were paid and earned in a year. */
export async function readTaxReport(
  container: MedusaContainer,
  query: TaxReportQuery,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { order = "name", limit, offset } = query
  const { by: field, descending } = toListOrder<"name" | "code">(order)
  const { totals, count } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .getYearlyTotals({
      partner_ids: await partners.listMatchingIds(toFilters(query), {
        field,
        descending,
      }),
      ...yearOf(query),
      limit,
      offset,
    })
  const lines = await partners.listPartnerLines([
    ...new Set(totals.map(({ partner_id }) => partner_id)),
  ])
  return {
    lines: await withProfiles(container, totals, lines),
    count,
    limit,
    offset,
  }
}

/** One row of the file. */
export interface ExportedTaxLine {
  code: string
  name: string
  legal_name: string
  country_code: string
  vat_id: string
  form: string
  form_on_file: "yes" | "no"
  year: number
  currency_code: string
  paid: number
  earned: number
  adjustments: number
}

/** All partners' years by code. */
export async function* exportTaxReport(
  container: MedusaContainer,
  query: TaxFileQuery,
): AsyncGenerator<ExportedTaxLine> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  yield* readPages(async ({ limit, after }) => {
    const page = await partners.listMatchingPage(
      toFilters(query),
      after ?? null,
      limit,
    )
    const { totals } = await ledger.getYearlyTotals({
      partner_ids: page.map(({ id }) => id),
      ...yearOf(query),
      limit: ALL_LINES,
      offset: 0,
    })
    const lines = await withProfiles(container, totals, page)
    return {
      rows: lines.map((line) => toExported(line, query.year)),
      next_cursor: nextKey(page, limit, ({ code_key }) => code_key),
    }
  })
}

function toFilters({ q, status }: TaxFileQuery): PartnerFilters {
  // Applicants have never been paid anything.
  return { q, statuses: status ? [status] : SWITCHABLE_STATUSES }
}

function yearOf({ year, time_zone, currency_code }: TaxFileQuery) {
  return { year, time_zone, currency_code }
}

async function withProfiles(
  container: MedusaContainer,
  totals: readonly YearlyTotal[],
  partners: readonly PartnerLine[],
) {
  const ids = [...new Set(totals.map(({ partner_id }) => partner_id))]
  const profiles = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .listPartnerTaxProfiles(
      { partner_id: ids },
      {
        select: [
          ...["partner_id", "legal_name", "country_code"],
          ...["vat_id", "form", "signed_at"],
        ],
        take: ids.length,
      },
    )
  const profileOf = new Map(profiles.map((each) => [each.partner_id, each]))
  const partnerOf = new Map(partners.map((each) => [each.id, each]))
  return totals.flatMap((total) => {
    const partner = partnerOf.get(total.partner_id)
    const profile = profileOf.get(total.partner_id)
    return partner
      ? [
          {
            partner: { id: partner.id, code: partner.code, name: partner.name },
            legal_name: profile?.legal_name ?? null,
            country_code: profile?.country_code ?? null,
            vat_id: profile?.vat_id ?? null,
            form: profile?.form ?? ("none" as const),
            form_on_file: Boolean(profile?.signed_at),
            currency_code: total.currency_code,
            paid: toAmount(total.paid),
            earned: toAmount(total.earned),
            adjustments: toAmount(total.adjustments),
          },
        ]
      : []
  })
}

function toExported(
  {
    partner,
    form_on_file,
    ...line
  }: Awaited<ReturnType<typeof withProfiles>>[number],
  year: number,
): ExportedTaxLine {
  return {
    code: partner.code,
    name: partner.name,
    year,
    ...line,
    legal_name: line.legal_name ?? "",
    country_code: line.country_code ?? "",
    vat_id: line.vat_id ?? "",
    form_on_file: form_on_file ? "yes" : "no",
  }
}
