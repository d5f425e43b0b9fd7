import { randomBytes } from "node:crypto"

import { UTCDate } from "@date-fns/utc"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context, DAL } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { subMonths } from "date-fns/subMonths"

import type { Touch } from "../../domain/attribution/candidates"
import type { OrderDecision } from "../../domain/attribution/order-decisions"
import type { ReviewState } from "../../domain/attribution/review"
import type { PartnerVolume } from "../../domain/commission/entitlement-input"
import { normalizePartnerCode } from "../../domain/partner-code"
import {
  type PluginOptions,
  parsePluginOptions,
} from "../../options/plugin-options"
import { Batches } from "../../utils/batches"
import type { KeysetPage } from "../../utils/keyset"
import { freshSqlOf, lockSubject, sqlOf, transactionOf } from "../../utils/sql"
import {
  type ActivityCounts,
  type ActivityQuery,
  countActivity,
  type DayOfActivity,
  readActivity,
  readOrdersUnderReview,
} from "./activity"
import {
  type AttributionOutcome,
  type DecidedAttribution,
  deleteAttribution,
  insertCartAddress,
  insertVisitorCart,
  keepAttributions,
  readKept,
} from "./attribution-store"
import { hasUncountedClicks, rollUpClicks } from "./click-days"
import { dropClickMonths, prepareClickMonths } from "./click-months"
import {
  cameJustNow,
  claimClick,
  clickRow,
  type ClickRow,
  insertClicks,
} from "./click-store"
import {
  type AttributedOrder,
  countOrders,
  type OrderRange,
  readOrdersPlaced,
} from "./attributed-orders"
import {
  assignPromotion,
  countCoupons,
  type CouponFilters,
  readCoupons,
} from "./coupons"
import { insertDecision, readDecisions } from "./decision-store"
import { assertAllowedDestination, resolveDestination } from "./destination"
import { hashIp } from "./ip-hash"
import { assertRoomForLink, freeLinkCode } from "./own-links"
import { linksByCode, type UsableLink, type WantedLink } from "./links-by-code"
import {
  type AttributionFilters,
  countAttributions,
  type ListedAttribution,
  readAttributions,
} from "./listed-attributions"
import {
  countLinks,
  type LinkFilters,
  type LinkPage,
  readLinks,
} from "./listed-links"
import {
  countReferrals,
  readReferrals,
  type ReferralFilters,
  type ReferralPage,
} from "./listed-referrals"
import {
  countPartnerLeads,
  type PartnerLead,
  readPartnerLeads,
} from "./partner-leads"
import {
  type LeadReport,
  readLeadReports,
  readLeadsBetween,
} from "./lead-reports"
import {
  type LinkStatistics,
  type LinkTotals,
  readLinkStatistics,
  readLinkStatisticsByKey,
  readLinkTotals,
} from "./link-statistics"
import PartnerCartAddress from "./models/partner-cart-address"
import PartnerClick from "./models/partner-click"
import PartnerCoupon from "./models/partner-coupon"
import PartnerLink from "./models/partner-link"
import PartnerOrderAttribution from "./models/partner-order-attribution"
import PartnerOrderDecision from "./models/partner-order-decision"
import PartnerOrderFact from "./models/partner-order-fact"
import PartnerReferral from "./models/partner-referral"
import PartnerVisitorCart from "./models/partner-visitor-cart"
import {
  type FreshFacts,
  keepFacts,
  type OrderFacts,
  readFacts,
} from "./order-facts"
import {
  countLeadsOf,
  endReferral,
  hasLeadOf,
  insertReferral,
  keepOrderReferrals,
} from "./referral-history"
import {
  type OrderTraits,
  readTouches,
  type TouchesAsked,
  visitorTouches,
} from "./touches"
import type {
  AttributionDTO,
  CouponDTO,
  CreateLinkInput,
  KeptAttribution,
  LinkDTO,
  NewClick,
  NewDecision,
  NewReferral,
  OwnLinkInput,
  ReferralDTO,
  UpdateLinkInput,
  VisitInput,
} from "./types"
import { readVolumes, type VolumeQuery } from "./volumes"

const CLICKS_PER_STATEMENT = 500
/** So many changed days of clicks are counted in one transaction. */
const CHANGES_PER_ROUND = 5000
/** Whoever asks for a report counts no more than this; the job counts the rest. */
const MOST_ROUNDS = 5
/** The job may fail to run for so long before clicks have to wait in the default part. */
const MONTHS_AHEAD = 2
/** A cart that claims to have been used by more visitors than this is not believed. */
const MAX_VISITORS_PER_CART = 5
/** People on the move change their address, but not that often for one cart. */
const MAX_ADDRESSES_PER_CART = 5
/** Who makes a link waits for others who do. */
const LINK_CODES = "link-codes"

interface InjectedDependencies extends Record<string, unknown> {
  baseRepository: DAL.RepositoryService
}

/**
 * What happened: links, clicks, which visitor used which cart, the referral history, who
 * earned an order, and what admins decided about it.
 */
class ReferralModuleService extends MedusaService({
  PartnerLink,
  PartnerClick,
  PartnerVisitorCart,
  PartnerCartAddress,
  PartnerCoupon,
  PartnerReferral,
  PartnerOrderAttribution,
  PartnerOrderDecision,
  PartnerOrderFact,
}) {
  protected readonly options_: PluginOptions
  private readonly clicks_: Batches<ClickRow, string>
  private readonly links_: Batches<WantedLink, UsableLink | null>
  private readonly freshSql_: () => Knex

  constructor(container: InjectedDependencies, options: unknown) {
    super(container, options)
    this.options_ = parsePluginOptions(options)
    this.freshSql_ = () => freshSqlOf(container.baseRepository)
    this.clicks_ = new Batches(
      async (rows) => await insertClicks(this.freshSql_(), rows),
      { most: CLICKS_PER_STATEMENT, everyMs: 0 },
    )
    this.links_ = new Batches(
      async (wanted) => await linksByCode(this.freshSql_(), wanted),
      { most: CLICKS_PER_STATEMENT, everyMs: 0 },
    )
  }

  /**
   * Creates a link. Whoever does waits for others who do, so that of two links with the
   * same code the second is told so.
   * @throws MedusaError invalid data for a destination that is not allowed, or
   * for a code that is taken (in any case)
   */
  @InjectTransactionManager()
  async createLink(
    input: CreateLinkInput,
    @MedusaContext() context: Context = {},
  ): Promise<LinkDTO> {
    assertAllowedDestination(input.destination, this.options_)
    await lockSubject(transactionOf(context), LINK_CODES)
    const codeKey = normalizePartnerCode(input.code)
    const [taken] = await this.listPartnerLinks(
      { code_key: codeKey },
      { withDeleted: true, take: 1 },
      context,
    )
    if (taken) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `code: "${input.code}" is taken, choose another one`,
      )
    }
    return await this.createPartnerLinks(
      { ...input, code: input.code.trim(), code_key: codeKey },
      context,
    )
  }

  /**
   * Creates a link that a partner makes for themselves.
   * @throws MedusaError as `createLink`; not allowed for a partner who has as many as
   * can be
   */
  @InjectTransactionManager()
  async createOwnLink(
    { partner_id, ...input }: OwnLinkInput,
    @MedusaContext() context: Context = {},
  ): Promise<LinkDTO> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, LINK_CODES)
    await assertRoomForLink(transaction, partner_id)
    const code = input.code ?? (await freeLinkCode(transaction, input.name))
    return await this.createLink({ ...input, code, partner_id }, context)
  }

  /** Changes a link's name or destination; its code is out in the world and stays. */
  @InjectTransactionManager()
  async changeLink(
    linkId: string,
    changes: UpdateLinkInput,
    @MedusaContext() context: Context = {},
  ): Promise<LinkDTO> {
    if (changes.destination !== undefined) {
      assertAllowedDestination(changes.destination, this.options_)
    }
    return await this.updatePartnerLinks({ id: linkId, ...changes }, context)
  }

  /**
   * The link with this code, in any case, that a partner may use: a shared one, or their
   * own. Those who ask at the same time are answered by one query.
   */
  async findLink(code: string, partnerId: string): Promise<UsableLink | null> {
    return await this.links_.add({ code, partner_id: partnerId })
  }

  /** Where the redirect leads: the link's destination, or the store without one. */
  async getLandingUrl(destination: string | null): Promise<URL> {
    return (
      (destination && resolveDestination(destination, this.options_)) ||
      new URL(this.options_.storefrontUrl)
    )
  }

  /**
   * The address that a partner shares.
   * @param customLinkUrl what it starts with, by the Partner defaults; null, or no longer
   * allowed: the Medusa server's `/r`
   */
  async getShareUrl(
    partnerCode: string,
    linkCode: string | null,
    customLinkUrl: string | null,
  ): Promise<string> {
    const path = linkCode ? `${partnerCode}/${linkCode}` : partnerCode
    const custom =
      customLinkUrl && resolveDestination(customLinkUrl, this.options_)
    const base = custom
      ? custom.origin + custom.pathname.replace(/\/+$/, "")
      : `${this.options_.backendUrl}/r`
    return `${base}/${path}`
  }

  /**
   * Checks an address that is to be given to visitors.
   * @param field where it was written, for the message
   * @throws MedusaError invalid data for one that is not allowed
   */
  async checkDestination(destination: string, field: string): Promise<void> {
    assertAllowedDestination(destination, this.options_, field)
  }

  /** The full address of a destination; null for none, or one not allowed (any more). */
  async findDestination(destination: string | null): Promise<string | null> {
    return (
      (destination && resolveDestination(destination, this.options_)?.href) ||
      null
    )
  }

  /**
   * Stores a click and returns its id after the commit. Clicks that come in together are
   * stored together.
   * @param occurredAt now, unless the click was kept elsewhere until now
   */
  async recordClick(click: NewClick, occurredAt?: Date): Promise<string> {
    return await this.clicks_.add(
      clickRow(click, this.options_.secret, occurredAt),
    )
  }

  /** Makes room for the clicks of this month and of the next ones, where there is none. */
  async prepareClickMonths(): Promise<void> {
    await prepareClickMonths(this.freshSql_(), new Date(), MONTHS_AHEAD)
  }

  /**
   * Drops clicks that are older than the option `clickRetentionMonths` allows, whole months
   * at a time. The reports stay as they are.
   * @returns the months that were dropped, `2026-06`
   */
  async dropOldClicks(): Promise<string[]> {
    const { clickRetentionMonths } = this.options_
    return clickRetentionMonths === null
      ? []
      : await dropClickMonths(
          this.freshSql_(),
          subMonths(new UTCDate(), clickRetentionMonths),
        )
  }

  /**
   * Counts the days whose clicks have changed, for the reports: see `rollUpClicks`.
   * @returns whether all of them are counted; false when there were very many
   */
  async rollUpClicks(): Promise<boolean> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      // Most reports are asked for when there is nothing to count: they take no lock.
      if (!(await hasUncountedClicks(this.freshSql_()))) {
        return true
      }
      await this.freshSql_().transaction(
        async (transaction) =>
          await rollUpClicks(transaction, CHANGES_PER_ROUND),
      )
    }
    return false
  }

  /**
   * Notes that a visitor came through a partner's link. The redirect's click becomes
   * theirs if nobody claimed it before; otherwise, as with a copied URL, they get a
   * click of their own, so that two visitors are never merged. A robot is no visitor.
   * @returns the visitor's id, a new one if they had none; null for a robot
   */
  @InjectManager()
  async recordVisit(
    visit: VisitInput,
    @MedusaContext() context: Context = {},
  ): Promise<{ visitor_id: string | null }> {
    if (visit.is_bot) {
      // The redirect has counted it already.
      if (!visit.click_id) {
        await this.recordClick(deepLinkClick(visit, null, "bot"))
      }
      return { visitor_id: null }
    }
    const sql = sqlOf(context)
    const visitorId = visit.visitor_id ?? newVisitorId()
    const countedAs =
      visit.visitor_id && (await cameJustNow(sql, visitorId, visit))
        ? "repeat"
        : "visit"
    const claimed =
      visit.click_id !== null &&
      (await claimClick(
        sql,
        visit.click_id,
        visit.partner_id,
        visitorId,
        countedAs,
      ))
    if (!claimed) {
      await this.recordClick(deepLinkClick(visit, visitorId, countedAs))
    }
    return { visitor_id: visitorId }
  }

  /**
   * Notes that a visitor uses a cart. Doing it twice changes nothing.
   * @returns whether the binding stands
   */
  @InjectManager()
  async bindCart(
    cartId: string,
    visitorId: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const bindings = await this.listPartnerVisitorCarts(
      { cart_id: cartId },
      { select: ["visitor_id"], take: MAX_VISITORS_PER_CART },
      context,
    )
    if (bindings.some(({ visitor_id }) => visitor_id === visitorId)) {
      return true
    }
    if (bindings.length === MAX_VISITORS_PER_CART) {
      return false
    }
    await insertVisitorCart(sqlOf(context), cartId, visitorId)
    return true
  }

  /**
   * Notes the address from which a cart is used, hashed; without a key none is kept.
   * Doing it twice changes nothing.
   */
  @InjectManager()
  async noteCartAddress(
    cartId: string,
    ip: string | null,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const ipHash = hashIp(ip, this.options_.secret)
    if (ipHash === null) {
      return
    }
    const known = await this.listPartnerCartAddresses(
      { cart_id: cartId },
      { select: ["ip_hash"], take: MAX_ADDRESSES_PER_CART },
      context,
    )
    if (
      known.length < MAX_ADDRESSES_PER_CART &&
      known.every(({ ip_hash }) => ip_hash !== ipHash)
    ) {
      await insertCartAddress(sqlOf(context), cartId, ipHash)
    }
  }

  /**
   * All that speaks for a partner when an order was placed: coupons, clicks of the
   * visitors who used its cart, the customer's referral history and, if asked for,
   * clicks from the addresses of the cart; of very many the first and the last.
   */
  @InjectManager()
  async listTouches(
    order: OrderTraits,
    withAddresses: boolean,
    @MedusaContext() context: Context = {},
  ): Promise<Touch[]> {
    const [touches] = await readTouches(sqlOf(context), [
      { order, with_addresses: withAddresses },
    ])
    return touches
  }

  /** The same for many orders, in the order in which they are given. */
  @InjectManager()
  async listTouchesOf(
    asked: readonly TouchesAsked[],
    @MedusaContext() context: Context = {},
  ): Promise<Touch[][]> {
    return await readTouches(sqlOf(context), asked)
  }

  /** The clicks of one visitor up to a moment; of very many the first and the last. */
  @InjectManager()
  async listVisitorTouches(
    visitorId: string,
    until: Date,
    @MedusaContext() context: Context = {},
  ): Promise<Touch[]> {
    return await visitorTouches(sqlOf(context), visitorId, until)
  }

  /** How many leads the clicks of a visitor have brought since a moment. */
  @InjectManager()
  async countLeads(
    visitorId: string,
    since: Date,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countLeadsOf(sqlOf(context), visitorId, since)
  }

  /** Whether a person has been noted as a partner's lead since a moment. */
  @InjectManager()
  async hasLead(
    lead: Pick<NewReferral, "partner_id" | "customer_id" | "email">,
    since: Date,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return await hasLeadOf(sqlOf(context), lead, since)
  }

  /**
   * Adds a record to the referral history. What one click, or one order, has brought is
   * added once.
   * @returns the record's id; null when it was there
   */
  @InjectManager()
  async addReferral(
    referral: NewReferral,
    @MedusaContext() context: Context = {},
  ): Promise<string | null> {
    return await insertReferral(sqlOf(context), referral)
  }

  /**
   * Ends a record of the referral history from now on.
   * @throws MedusaError not found
   */
  @InjectManager()
  async endReferral(
    id: string,
    endedBy: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await endReferral(sqlOf(context), id, endedBy)
  }

  /** Says whose a promotion is from now on: a partner's, or nobody's (null). */
  @InjectTransactionManager()
  async assignPromotion(
    promotionId: string,
    partnerId: string | null,
    from: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, `promotion:${promotionId}`)
    await assignPromotion(transaction, promotionId, partnerId, from)
  }

  /** What admins decided about orders, by order, the first first. */
  @InjectManager()
  async getDecisions(
    orderIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, OrderDecision[]>> {
    return await readDecisions(sqlOf(context), orderIds)
  }

  /**
   * Adds what an admin decided about an order; it stands above what was decided before.
   * @returns the decision's id
   */
  @InjectTransactionManager()
  async addDecision(
    decision: NewDecision,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, `order:${decision.order_id}`)
    return await insertDecision(transaction, decision)
  }

  /** What was sold through partners before an order: see `readVolumes`. */
  @InjectManager()
  async getVolumes(
    query: VolumeQuery,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerVolume[]> {
    return await readVolumes(sqlOf(context), query)
  }

  /** What was true of orders when they were first credited; others are missing. */
  @InjectManager()
  async getOrderFacts(
    orderIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, OrderFacts>> {
    return await readFacts(sqlOf(context), orderIds)
  }

  /**
   * Keeps what is true of an order; where something is known already the older word
   * stays.
   * @returns what is known now
   */
  @InjectManager()
  async keepOrderFacts(
    orderId: string,
    fresh: OrderFacts,
    @MedusaContext() context: Context = {},
  ): Promise<OrderFacts> {
    const [facts] = await keepFacts(sqlOf(context), [
      { order_id: orderId, facts: fresh },
    ])
    return facts
  }

  /** The same for many orders, each once, in the order in which they are given. */
  @InjectManager()
  async keepFactsOfOrders(
    fresh: readonly FreshFacts[],
    @MedusaContext() context: Context = {},
  ): Promise<OrderFacts[]> {
    return await keepFacts(sqlOf(context), fresh)
  }

  /** Clicks of a range by partner, link and ad: see `readLinkStatistics`. */
  @InjectManager()
  async getLinkStatistics(
    range: OrderRange,
    partnerId: string | null,
    page: { limit: number; offset: number },
    @MedusaContext() context: Context = {},
  ): Promise<{ links: LinkStatistics[]; count: number }> {
    await this.rollUpClicks()
    return await readLinkStatistics(sqlOf(context), range, partnerId, page)
  }

  /** What came through one partner's links, for files: see `readLinkStatisticsByKey`. */
  @InjectManager()
  async listLinkStatisticsByKey(
    range: OrderRange,
    partnerId: string,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ links: LinkStatistics[]; next_cursor: string | null }> {
    await this.rollUpClicks()
    return await readLinkStatisticsByKey(sqlOf(context), range, partnerId, page)
  }

  /** The leads of one partner, the latest first: see `readPartnerLeads`. */
  @InjectManager()
  async listPartnerLeads(
    partnerId: string,
    range: OrderRange,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ leads: PartnerLead[]; next_cursor: string | null }> {
    return await readPartnerLeads(sqlOf(context), partnerId, range, page)
  }

  /** How many leads one partner has in a range; counting ends at `most`. */
  @InjectManager()
  async countPartnerLeads(
    partnerId: string,
    range: OrderRange,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countPartnerLeads(sqlOf(context), partnerId, range, most)
  }

  /** A page of the referral history: see `readReferrals`. */
  @InjectManager()
  async listReferrals(
    filters: ReferralFilters,
    page: ReferralPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ referrals: ReferralDTO[]; next_cursor: string | null }> {
    return await readReferrals(sqlOf(context), filters, page)
  }

  /** How many records the referral history has; counting ends at `most`. */
  @InjectManager()
  async countReferrals(
    filters: ReferralFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countReferrals(sqlOf(context), filters, most)
  }

  /** A page of whose orders are, the latest first. */
  @InjectManager()
  async listAttributions(
    filters: AttributionFilters,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{
    attributions: ListedAttribution[]
    next_cursor: string | null
  }> {
    return await readAttributions(sqlOf(context), filters, page)
  }

  /** How many orders are somebody's; counting ends at `most`. */
  @InjectManager()
  async countAttributions(
    filters: AttributionFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countAttributions(sqlOf(context), filters, most)
  }

  /** A page of links, by name unless ordered otherwise. */
  @InjectManager()
  async listLinks(
    filters: LinkFilters,
    page: LinkPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ links: LinkDTO[]; next_cursor: string | null }> {
    return await readLinks(sqlOf(context), filters, page)
  }

  /** How many links there are; counting ends at `most`. */
  @InjectManager()
  async countLinks(
    filters: LinkFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countLinks(sqlOf(context), filters, most)
  }

  /** A page of the promotions that are somebody's now, the latest first. */
  @InjectManager()
  async listCoupons(
    filters: CouponFilters,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ coupons: CouponDTO[]; next_cursor: string | null }> {
    return await readCoupons(sqlOf(context), filters, page)
  }

  /** How many promotions are somebody's now; counting ends at `most`. */
  @InjectManager()
  async countCoupons(
    filters: CouponFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countCoupons(sqlOf(context), filters, most)
  }

  /** Leads as their partners are told of them: see `readLeadReports`. */
  @InjectManager()
  async getLeadReports(
    ids: string[],
    @MedusaContext() context: Context = {},
  ): Promise<LeadReport[]> {
    return await readLeadReports(sqlOf(context), ids)
  }

  /** Leads of a span of time, by id: see `readLeadsBetween`. */
  @InjectManager()
  async listLeadsBetween(
    range: { from: Date; until: Date },
    after: string,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readLeadsBetween(sqlOf(context), range, after, limit)
  }

  /** Clicks, leads and orders by day: see `readActivity`. */
  @InjectManager()
  async getActivity(
    query: ActivityQuery,
    @MedusaContext() context: Context = {},
  ): Promise<DayOfActivity[]> {
    await this.rollUpClicks()
    return await readActivity(sqlOf(context), query)
  }

  /** Clicks, leads and orders of some partners together: see `countActivity`. */
  @InjectManager()
  async countActivity(
    partnerIds: readonly string[],
    range: { from: Date; until: Date },
    @MedusaContext() context: Context = {},
  ): Promise<ActivityCounts> {
    await this.rollUpClicks()
    return await countActivity(sqlOf(context), partnerIds, range)
  }

  /** The orders that wait for somebody's verdict, the latest first. */
  @InjectManager()
  async listOrdersUnderReview(
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readOrdersUnderReview(sqlOf(context), limit)
  }

  /** Clicks of a range by link, whoever shared it: see `readLinkTotals`. */
  @InjectManager()
  async getLinkTotals(
    range: OrderRange,
    linkIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, LinkTotals>> {
    await this.rollUpClicks()
    return await readLinkTotals(sqlOf(context), range, linkIds)
  }

  /** How many orders of a range syncs have seen. */
  @InjectManager()
  async countOrdersPlaced(
    range: OrderRange,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countOrders(sqlOf(context), range)
  }

  /** The orders of a range in the order in which they were placed, after another one. */
  @InjectManager()
  async listOrdersPlaced(
    range: OrderRange,
    after: Pick<AttributedOrder, "placed_at" | "order_id"> | null,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<AttributedOrder[]> {
    return await readOrdersPlaced(sqlOf(context), range, after, limit)
  }

  /** What was decided about an order, if anything was. */
  @InjectManager()
  async findAttribution(
    orderId: string,
    @MedusaContext() context: Context = {},
  ): Promise<AttributionDTO | null> {
    const [attribution] = await this.listPartnerOrderAttributions(
      { order_id: orderId },
      { take: 1 },
      context,
    )
    return (attribution as unknown as AttributionDTO | undefined) ?? null
  }

  /** What was decided about orders, by order; what no sync has seen is missing. */
  @InjectManager()
  async getKeptAttributions(
    orderIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, KeptAttribution>> {
    return await readKept(sqlOf(context), orderIds)
  }

  /**
   * Keeps the decision about an order. The first decision that credits somebody
   * stays, for each side, until an admin assigns the order: of two syncs at once both go
   * on with the same one.
   * @returns what stands now, and whether this call has credited the sale
   */
  @InjectTransactionManager()
  async keepAttribution(
    decided: DecidedAttribution,
    @MedusaContext() context: Context = {},
  ): Promise<AttributionOutcome> {
    const [outcome] = await keepAttributions(transactionOf(context), [decided])
    return outcome
  }

  /** The same for many orders, each once, in the order in which they are given. */
  @InjectTransactionManager()
  async keepAttributions(
    decided: readonly DecidedAttribution[],
    @MedusaContext() context: Context = {},
  ): Promise<AttributionOutcome[]> {
    return await keepAttributions(transactionOf(context), decided)
  }

  /**
   * Forgets an order that was deleted: who was credited with it, and what it added to its
   * customer's referral history. Doing it twice changes nothing.
   */
  @InjectTransactionManager()
  async forgetOrder(
    orderId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await deleteAttribution(transaction, orderId)
    await keepOrderReferrals(transaction, [
      { order_id: orderId, referral: null, is_known: true },
    ])
  }

  /**
   * Changes where the review of an order stands and for which customer, and what the
   * order adds to that customer's referral history. A sync that has read an older order
   * than the last that wrote changes nothing.
   */
  @InjectTransactionManager()
  async changeReview(
    orderId: string,
    change: {
      review: ReviewState
      self_referral: boolean
      customer_id: string | null
      ticket: number
    },
    referral: NewReferral | null,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    const changed = await transaction("partner_order_attribution")
      .where({ order_id: orderId })
      .andWhere("ticket", "<=", change.ticket)
      .update({ ...change, updated_at: new Date() })
    if (changed > 0) {
      await keepOrderReferrals(transaction, [
        { order_id: orderId, referral, is_known: true },
      ])
    }
  }
}

function deepLinkClick(
  { partner_id, link_id, ad_code, landing_path, ip }: VisitInput,
  visitorId: string | null,
  countedAs: NewClick["counted_as"],
): NewClick {
  return {
    partner_id,
    link_id,
    ad_code,
    visitor_id: visitorId,
    origin: "deep_link",
    counted_as: countedAs,
    landing_path,
    ip,
  }
}

const VISITOR_ID_BYTES = 24

function newVisitorId(): string {
  return randomBytes(VISITOR_ID_BYTES).toString("base64url")
}

export default ReferralModuleService
