import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"

import type { KeysetPage } from "../../utils/keyset"
import { sqlOf, transactionOf } from "../../utils/sql"
import { checkLedger } from "./check-ledger"
import { endLease, renewLease, takeLease } from "./job-lease"
import type { EarnedInMonth } from "../../domain/commission/entitlement-input"
import type { Reason } from "../../domain/reasons/catalogue"
import { readEarnedForOrders, readEarnedInMonth } from "./earned"
import {
  countLeftOrders,
  leaveOrder,
  noteOrders,
  readLeftOrders,
  readOldestSyncs,
  readOrderSync,
  readUnfinishedSyncs,
} from "./sync-state"
import { drawTicket, drawTickets } from "./sync-rows"
import { postAdjustment } from "./post-adjustment"
import {
  readCurrencies,
  readPartnerLedgers,
  readSummary,
  readTopEarners,
} from "./partner-ledgers"
import { countEntries, readEntries } from "./ledger-entries"
import {
  countTransfers,
  readBalances,
  readByPayable,
  readOrderCommissions,
  readTransfers,
  type TransferFilters,
} from "./ledger-queries"
import {
  type CommissionFilters,
  type CommissionPage,
  countEarningOrders,
  countListedCommissions,
  type ListedCommission,
  readListedCommissions,
} from "./listed-commissions"
import { readDueOrders } from "./mature-commissions"
import PartnerCommission from "./models/partner-commission"
import PartnerJobLease from "./models/partner-job-lease"
import PartnerLedgerAccount from "./models/partner-ledger-account"
import PartnerLedgerTransfer from "./models/partner-ledger-transfer"
import PartnerOrderSync from "./models/partner-order-sync"
import PartnerPayout from "./models/partner-payout"
import PartnerPayoutBatch from "./models/partner-payout-batch"
import PartnerPayoutNews from "./models/partner-payout-news"
import {
  type CommissionDetail,
  readCommissionDetail,
  readRecruitSales,
  readSoldCurrencies,
  readSoldProducts,
  readSoldProductsByKey,
  type RecruitSales,
  type SoldProduct,
  type SoldProductsQuery,
} from "./partner-books"
import {
  type BooksQuery,
  type ComparedRange,
  type CurrencyStanding,
  type DayOfBooks,
  readBooksByDay,
  readStandings,
  readBooksOfPartner,
} from "./overview"
import { postEntitlements, type SharedPostingResult } from "./post-entitlements"
import {
  readOrdersPosted,
  readSaleReports,
  type SaleReport,
} from "./sale-reports"
import { rollUpSales } from "./sale-months"
import {
  readYearlyTotals,
  type YearlyTotal,
  type YearlyTotalsQuery,
} from "./yearly-totals"
import { createBatch, findBatch } from "./payouts/create-batch"
import {
  closeOpening,
  openPayouts,
  readPlanned,
  readUnopened,
} from "./payouts/open-payouts"
import {
  dropNews,
  type PayoutNews,
  type PayoutNewsFilters,
  readNews,
  readSettledBetween,
} from "./payouts/payout-news"
import {
  type BatchFilters,
  countBatches,
  countPayouts,
  type PayoutPage,
  readBatches,
  readPayouts,
  readPayoutsAfter,
} from "./payouts/payout-queries"
import {
  type DuePayout,
  hastenPayout,
  keepSending,
  queuePayouts,
  recallPayouts,
  type SendingState,
  takeDue,
  type ToldPayout,
} from "./payouts/sending-store"
import { type Settled, settlePayouts } from "./payouts/settle-payouts"
import type {
  ChangedPayout,
  CreatePayoutBatchInput,
  OpeningPayee,
  PayoutBatchView,
  PayoutFilters,
  PayoutVerdict,
  PayoutView,
  PlannedPayoutRow,
} from "./payouts/types"
import type {
  Adjustment,
  AdjustmentInput,
  CommissionView,
  EarnedByPartner,
  EarnedQuery,
  EntitlementPosting,
  LedgerCheck,
  LedgerEntry,
  LedgerRange,
  LedgerSummary,
  OpenedSync,
  OrderSyncView,
  PartnerBalances,
  PayableOrder,
  PartnerLedgers,
  PartnerLedgersQuery,
  PostingResult,
  TransferView,
  LeftOrder,
} from "./types"

/** So many changes of months of sales are counted in one transaction. */
const CHANGES_AT_ONCE = 2000

/**
 * The books: double entry, append only. Money moves through the methods here only;
 * the generated create, update and delete methods must not be used on accounts and
 * transfers (the database refuses them for transfers).
 */
class LedgerModuleService extends MedusaService({
  PartnerLedgerAccount,
  PartnerLedgerTransfer,
  PartnerCommission,
  PartnerOrderSync,
  PartnerJobLease,
  PartnerPayout,
  PartnerPayoutBatch,
  PartnerPayoutNews,
}) {
  /** Draws an order's next ticket; to be done before the order is read. */
  @InjectManager()
  async openOrderSync(
    orderId: string,
    @MedusaContext() context: Context = {},
  ): Promise<OpenedSync> {
    return await drawTicket(sqlOf(context), orderId)
  }

  /** Draws the next tickets of many orders: see `drawTickets`. */
  @InjectManager()
  async openOrderSyncs(
    orderIds: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, OpenedSync>> {
    return await drawTickets(sqlOf(context), orderIds)
  }

  /**
   * Posts the difference between what an order's entitlements say and what is posted.
   * Locks the order's sync row, then the partners' accounts in order of their ids, then
   * the house's; everything or nothing. Refuses to run outside a transaction.
   */
  @InjectTransactionManager()
  async postEntitlements(
    posting: EntitlementPosting,
    @MedusaContext() context: Context = {},
  ): Promise<PostingResult> {
    const [result] = await postEntitlements(
      transactionOf(context),
      [posting],
      "wait",
    )
    return result as PostingResult
  }

  /**
   * The same for many orders in one transaction, in the order in which they are given.
   * It waits for nobody who holds a sync row: what another sync is posting just now is
   * left out, and where a later order is held all of it fails (`isHeldByOthers`).
   */
  @InjectTransactionManager()
  async postEntitlementsTogether(
    postings: readonly EntitlementPosting[],
    @MedusaContext() context: Context = {},
  ): Promise<SharedPostingResult[]> {
    return await postEntitlements(transactionOf(context), postings, "pass")
  }

  /**
   * Adds to what is payable to a partner, or takes from it: see `postAdjustment`.
   * Whoever posts under the same key waits; then the accounts are locked in order of
   * their ids. Refuses to run outside a transaction.
   * @throws MedusaError invalid data for a key that posted something else
   */
  @InjectTransactionManager()
  async postAdjustment(
    adjustment: AdjustmentInput,
    @MedusaContext() context: Context = {},
  ): Promise<Adjustment> {
    return await postAdjustment(transactionOf(context), adjustment)
  }

  /** Leaves an order as it is and says why: see `leaveOrder`. */
  @InjectManager()
  async leaveOrder(
    orderId: string,
    ticket: number,
    problem: Reason,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await leaveOrder(sqlOf(context), orderId, ticket, problem)
  }

  /** How the last sync of an order ended; null before the first. */
  @InjectManager()
  async getOrderSync(
    orderId: string,
    @MedusaContext() context: Context = {},
  ): Promise<OrderSyncView | null> {
    return await readOrderSync(sqlOf(context), orderId)
  }

  /** A page of the orders that were left as they are, with why, the last ones first. */
  @InjectManager()
  async listLeftOrders(
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ orders: LeftOrder[]; next_cursor: string | null }> {
    return await readLeftOrders(sqlOf(context), page)
  }

  /** How many orders were left as they are; counting ends at `most`. */
  @InjectManager()
  async countLeftOrders(
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countLeftOrders(sqlOf(context), most)
  }

  /** What partners earn for the month's orders before one: see `readEarnedInMonth`. */
  @InjectManager()
  async getEarnedInMonth(
    query: EarnedQuery,
    @MedusaContext() context: Context = {},
  ): Promise<EarnedInMonth[]> {
    return await readEarnedInMonth(sqlOf(context), query)
  }

  /** What partners earn now, taken back left out, for each of some orders. */
  @InjectManager()
  async getEarnedForOrders(
    orderIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<EarnedByPartner[]> {
    return await readEarnedForOrders(sqlOf(context), orderIds)
  }

  /** What is to be told of orders to whom they were credited: see `readSaleReports`. */
  @InjectManager()
  async getSaleReports(
    orderIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<SaleReport[]> {
    return await readSaleReports(sqlOf(context), orderIds)
  }

  /** Orders with postings in a span of time, by id: see `readOrdersPosted`. */
  @InjectManager()
  async listOrdersPosted(
    range: { from: Date; until: Date },
    after: string,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readOrdersPosted(sqlOf(context), range, after, limit)
  }

  /** Balances per partner and currency; a partner without accounts has no row. */
  @InjectManager()
  async getBalances(
    partnerIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<PartnerBalances[]> {
    return await readBalances(sqlOf(context), partnerIds)
  }

  /** The ids of a page of partners, by what is payable to them. */
  @InjectManager()
  async listByPayable(
    order: PayableOrder,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ ids: string[]; next_cursor: string | null }> {
    return await readByPayable(sqlOf(context), order, page)
  }

  /** A partner's ledger over a range in one currency; sums in major units. */
  @InjectManager()
  async getLedgerSummary(
    range: LedgerRange,
    @MedusaContext() context: Context = {},
  ): Promise<LedgerSummary> {
    return await readSummary(sqlOf(context), range)
  }

  /** The ledgers of many partners, a page of them and the totals of all. */
  @InjectManager()
  async getPartnerLedgers(
    query: PartnerLedgersQuery,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerLedgers> {
    return await readPartnerLedgers(sqlOf(context), query)
  }

  /** What partners were paid and earned in a year: see `readYearlyTotals`. */
  @InjectManager()
  async getYearlyTotals(
    query: YearlyTotalsQuery,
    @MedusaContext() context: Context = {},
  ): Promise<{ totals: YearlyTotal[]; count: number }> {
    return await readYearlyTotals(sqlOf(context), query)
  }

  /** The currencies of the books, the one with the most transfers first. */
  @InjectManager()
  async listCurrencies(
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readCurrencies(sqlOf(context))
  }

  /** The entries behind a ledger summary, newest first. */
  @InjectManager()
  async listLedgerEntries(
    range: LedgerRange,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ entries: LedgerEntry[]; next_cursor: string | null }> {
    return await readEntries(sqlOf(context), range, page)
  }

  /** How many entries are behind a ledger summary; counting ends at `most`. */
  @InjectManager()
  async countLedgerEntries(
    range: LedgerRange,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countEntries(sqlOf(context), range, most)
  }

  /** An order's commissions with what the transfers say about each. */
  @InjectManager()
  async listOrderCommissions(
    orderId: string,
    @MedusaContext() context: Context = {},
  ): Promise<CommissionView[]> {
    return await readOrderCommissions(sqlOf(context), orderId)
  }

  /** A page of all commissions with what the transfers say about each. */
  @InjectManager()
  async listCommissions(
    filters: CommissionFilters,
    page: CommissionPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ commissions: ListedCommission[]; next_cursor: string | null }> {
    return await readListedCommissions(sqlOf(context), filters, page)
  }

  /** How many commissions there are in all; counting ends at `most`. */
  @InjectManager()
  async countCommissions(
    filters: CommissionFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countListedCommissions(sqlOf(context), filters, most)
  }

  /** How many of some orders have earned somebody. */
  @InjectManager()
  async countEarningOrders(
    orderIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countEarningOrders(sqlOf(context), orderIds)
  }

  /** Today's balances of all partners by currency: see `readStandings`. */
  @InjectManager()
  async getStandings(
    range: ComparedRange,
    @MedusaContext() context: Context = {},
  ): Promise<CurrencyStanding[]> {
    return await readStandings(sqlOf(context), range)
  }

  /** What was earned and paid by day: see `readBooksByDay`. */
  @InjectManager()
  async getBooksByDay(
    query: BooksQuery,
    @MedusaContext() context: Context = {},
  ): Promise<DayOfBooks[]> {
    return await readBooksByDay(sqlOf(context), query)
  }

  /** What a partner earned and was paid by day: see `readBooksOfPartner`. */
  @InjectManager()
  async getBooksOfPartner(
    partnerId: string,
    query: BooksQuery,
    @MedusaContext() context: Context = {},
  ): Promise<DayOfBooks[]> {
    return await readBooksOfPartner(sqlOf(context), partnerId, query)
  }

  /** The products that a partner sold: see `readSoldProducts`. */
  @InjectManager()
  async listSoldProducts(
    query: SoldProductsQuery,
    page: { limit: number; offset: number },
    @MedusaContext() context: Context = {},
  ): Promise<{ products: SoldProduct[]; count: number }> {
    return await readSoldProducts(sqlOf(context), query, page)
  }

  /** The products that a partner sold, for files: see `readSoldProductsByKey`. */
  @InjectManager()
  async listSoldProductsByKey(
    query: SoldProductsQuery,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ products: SoldProduct[]; next_cursor: string | null }> {
    return await readSoldProductsByKey(sqlOf(context), query, page)
  }

  /** The currencies in which a partner has sold anything. */
  @InjectManager()
  async listSoldCurrencies(
    partnerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readSoldCurrencies(sqlOf(context), partnerId)
  }

  /** What a partner earned by the sales of recruits: see `readRecruitSales`. */
  @InjectManager()
  async getRecruitSales(
    partnerId: string,
    recruitIds: readonly string[],
    range: { from: Date | null; until: Date | null },
    @MedusaContext() context: Context = {},
  ): Promise<RecruitSales[]> {
    return await readRecruitSales(sqlOf(context), partnerId, recruitIds, range)
  }

  /**
   * Counts months of what partners earned, for their reports: see `rollUpSales`.
   * @returns how many changes were counted; 0: none is left
   */
  @InjectTransactionManager()
  async rollUpSales(
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await rollUpSales(transactionOf(context), now, CHANGES_AT_ONCE)
  }

  /** How one commission of a partner was computed; null where they have no such one. */
  @InjectManager()
  async findCommissionDetail(
    partnerId: string,
    commissionId: string,
    @MedusaContext() context: Context = {},
  ): Promise<CommissionDetail | null> {
    return await readCommissionDetail(sqlOf(context), partnerId, commissionId)
  }

  /** The partners who earned the most in a range. */
  @InjectManager()
  async listTopEarners(
    range: Pick<BooksQuery, "from" | "until" | "currency_code">,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<{ partner_id: string; earned: string }[]> {
    return await readTopEarners(sqlOf(context), range, limit)
  }

  /** A page of transfers, in the order in which they were posted. */
  @InjectManager()
  async listTransfers(
    filters: TransferFilters,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ transfers: TransferView[]; next_cursor: string | null }> {
    return await readTransfers(sqlOf(context), filters, page)
  }

  /** How many transfers there are; counting ends at `most`. */
  @InjectManager()
  async countTransfers(
    filters: TransferFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countTransfers(sqlOf(context), filters, most)
  }

  /** Keeps a batch with its planned payouts; no money moves yet: see `createBatch`. */
  @InjectTransactionManager()
  async createPayoutBatch(
    input: CreatePayoutBatchInput,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; created: boolean }> {
    return await createBatch(transactionOf(context), input)
  }

  /** The id of the batch that was created under a key: see `findBatch`. */
  @InjectManager()
  async findPayoutBatch(
    idempotencyKey: string,
    requestHash: string,
    @MedusaContext() context: Context = {},
  ): Promise<string | null> {
    return await findBatch(sqlOf(context), idempotencyKey, requestHash)
  }

  /** Payouts of a batch whose money waits to be set aside, by id. */
  @InjectManager()
  async listPlannedPayouts(
    batchId: string,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<PlannedPayoutRow[]> {
    return await readPlanned(sqlOf(context), batchId, limit)
  }

  /** Sets the money of planned payouts aside: see `openPayouts`. */
  @InjectTransactionManager()
  async openPayouts(
    batchId: string,
    payees: OpeningPayee[],
    @MedusaContext() context: Context = {},
  ): Promise<ChangedPayout[]> {
    return await openPayouts(
      transactionOf(context),
      batchId,
      payees,
      new Date(),
    )
  }

  /** Notes that the money of all of a batch's payouts is set aside; false: it is not. */
  @InjectManager()
  async closePayoutOpening(
    batchId: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return await closeOpening(sqlOf(context), batchId)
  }

  /** Batches whose money is not set aside yet, the oldest first. */
  @InjectManager()
  async listUnopenedBatches(
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readUnopened(sqlOf(context), limit)
  }

  /** Says what became of payouts and moves their money: see `settlePayouts`. */
  @InjectTransactionManager()
  async settlePayouts(
    ids: string[],
    verdict: PayoutVerdict,
    @MedusaContext() context: Context = {},
  ): Promise<Settled> {
    return await settlePayouts(transactionOf(context), ids, verdict, new Date())
  }

  /** What became of payouts and was not told yet, the oldest first. */
  @InjectManager()
  async listUntoldPayoutNews(
    filters: PayoutNewsFilters,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<PayoutNews[]> {
    return await readNews(sqlOf(context), filters, limit)
  }

  /** Forgets news of payouts that were told. */
  @InjectManager()
  async dropPayoutNews(
    newsIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await dropNews(sqlOf(context), newsIds)
  }

  /** Payouts settled in a span of time, by id: see `readSettledBetween`. */
  @InjectManager()
  async listPayoutsSettled(
    range: { from: Date; until: Date },
    after: string,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readSettledBetween(sqlOf(context), range, after, limit)
  }

  /** A page of payouts, the newest first unless said otherwise. */
  @InjectManager()
  async listPayouts(
    filters: PayoutFilters,
    page: PayoutPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ payouts: PayoutView[]; next_cursor: string | null }> {
    return await readPayouts(sqlOf(context), filters, page)
  }

  /** How many payouts there are in all; counting ends at `most`. */
  @InjectManager()
  async countPayouts(
    filters: PayoutFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countPayouts(sqlOf(context), filters, most)
  }

  /** The next payouts behind one that was read, by id. */
  @InjectManager()
  async listPayoutsAfter(
    filters: PayoutFilters,
    after: string | null,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<PayoutView[]> {
    return await readPayoutsAfter(sqlOf(context), filters, after, limit)
  }

  /** A page of batches with what became of their payouts, the newest first. */
  @InjectManager()
  async listPayoutBatches(
    filters: BatchFilters,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ batches: PayoutBatchView[]; next_cursor: string | null }> {
    return await readBatches(sqlOf(context), filters, page)
  }

  /** How many batches there are; counting ends at `most`. */
  @InjectManager()
  async countPayoutBatches(
    filters: BatchFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countBatches(sqlOf(context), filters, most)
  }

  /** Gives payouts to a provider: see `queuePayouts`. */
  @InjectManager()
  async queuePayouts(
    ids: string[],
    providerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await queuePayouts(sqlOf(context), ids, providerId)
  }

  /** Takes payouts back that no provider has heard of yet: see `recallPayouts`. */
  @InjectManager()
  async recallPayouts(
    ids: string[],
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await recallPayouts(sqlOf(context), ids)
  }

  /** Takes payouts that are due to be sent, or asked after: see `takeDue`. */
  @InjectManager()
  async takeDuePayouts(
    limit: number,
    seconds: number,
    @MedusaContext() context: Context = {},
  ): Promise<DuePayout[]> {
    return await takeDue(sqlOf(context), limit, seconds)
  }

  /** Keeps what is known of a payout that a provider was asked about: see `keepSending`. */
  @InjectManager()
  async keepPayoutSending(
    turn: Pick<DuePayout, "id" | "attempts">,
    state: SendingState,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await keepSending(sqlOf(context), turn, state)
  }

  /** Has a provider asked after a payout that it told of now: see `hastenPayout`. */
  @InjectManager()
  async hastenPayout(
    providerId: string,
    told: ToldPayout,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await hastenPayout(sqlOf(context), providerId, told)
  }

  /** Proves that the books add up, or names what does not. */
  @InjectTransactionManager()
  async checkBooks(
    @MedusaContext() context: Context = {},
  ): Promise<LedgerCheck> {
    return await checkLedger(transactionOf(context))
  }

  /** Orders whose hold period is over, the longest waiting first. */
  @InjectManager()
  async listOrdersToMature(
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readDueOrders(sqlOf(context), limit)
  }

  /** Notes orders whose first sync is still to come; known ones stay as they are. */
  @InjectManager()
  async noteOrdersToSync(
    orderIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await noteOrders(sqlOf(context), orderIds)
  }

  /** Orders whose last sync was begun and has not posted, the longest waiting first. */
  @InjectManager()
  async listUnfinishedSyncs(
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readUnfinishedSyncs(sqlOf(context), limit)
  }

  /** Credited orders whose last sync is older than `hours`, the oldest first. */
  @InjectManager()
  async listOrdersToRecheck(
    hours: number,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readOldestSyncs(sqlOf(context), hours, limit)
  }

  /** Takes the lease of a job; null when another process works on it. */
  @InjectManager()
  async takeJobLease(
    job: string,
    seconds: number,
    @MedusaContext() context: Context = {},
  ): Promise<{ cursor: string | null } | null> {
    return await takeLease(sqlOf(context), job, seconds)
  }

  /** Holds the lease of a job that is still at work for so many seconds from now. */
  @InjectManager()
  async renewJobLease(
    job: string,
    seconds: number,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await renewLease(sqlOf(context), job, seconds)
  }

  /** Gives the lease of a job back with the place it has come to. */
  @InjectManager()
  async endJobLease(
    job: string,
    cursor: string | null,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await endLease(sqlOf(context), job, cursor)
  }
}

export default LedgerModuleService
