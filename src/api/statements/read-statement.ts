import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { DocumentRefusedError } from "../../documents/document-refused-error"
import {
  addUpStatement,
  MOST_STATEMENT_ENTRIES,
  type Statement,
} from "../../documents/statement"
import { describeEntry } from "../../documents/statement-entry-text"
import type { EmailLanguage } from "../../emails/catalogue"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { LedgerRange } from "../../modules/ledger/types"
import { readStoreData } from "../../workflows/email/email-data"
import { settleLedgerRange } from "../contract/read-ledger"
import { listPartnerNames } from "../contract/read-partner-names"
import { readParties } from "./read-parties"
import type { StatementQuery } from "./statement-query"

/**
 * What a partner's ledger says about some days, as a document to keep.
 * @throws MedusaError not found for an unknown partner, invalid data for days that are
 * still to come and for more entries than a statement holds
 */
export async function readStatement(
  container: MedusaContainer,
  partnerId: string,
  query: StatementQuery,
): Promise<Statement> {
  const { language: storeLanguage, store_name } = await readStoreData(container)
  const language = query.language ?? storeLanguage
  const parties = await readParties(container, partnerId, store_name, language)
  const range = untilNow(await settleLedgerRange(container, partnerId, query))
  return {
    language,
    ...parties,
    currency_code: range.currency_code,
    from: range.from,
    // What ends with the last moment of a day is shown as that day.
    until: new Date(range.until.getTime() - 1),
    ...(await readEntries(container, range, language)),
  }
}

/** Days to come cannot be stated yet, and what is stated must not change later. */
function untilNow(range: LedgerRange): LedgerRange & { until: Date } {
  const now = new Date()
  if (range.from && range.from > now) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "from: must not be in the future",
    )
  }
  return {
    ...range,
    until: range.until && range.until < now ? range.until : now,
  }
}

/**
 * The sums are made of the entries that are shown: read one after the other they could
 * differ by what is posted in between.
 */
async function readEntries(
  container: MedusaContainer,
  range: LedgerRange,
  language: EmailLanguage,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const { beginning_balance } = await ledger.getLedgerSummary(range)
  const { entries } = await ledger.listLedgerEntries(range, {
    limit: MOST_STATEMENT_ENTRIES + 1,
  })
  const sellers = await listPartnerNames(
    container,
    entries.map(({ sold_by_partner_id }) => sold_by_partner_id),
  )
  const movements = [...entries].reverse().map((entry) => ({
    posted_at: new Date(entry.posted_at),
    kind: entry.kind,
    amount: entry.amount,
    text: describeEntry(
      {
        ...entry,
        sold_by:
          entry.sold_by_partner_id === range.partner_id
            ? null
            : (sellers.get(entry.sold_by_partner_id ?? "")?.name ?? null),
      },
      language,
    ),
  }))
  try {
    return addUpStatement(beginning_balance, movements)
  } catch (error) {
    throw error instanceof DocumentRefusedError
      ? new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
      : error
  }
}
