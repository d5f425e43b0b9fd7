import { randomBytes } from "node:crypto"

import type { Context, DAL } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"

import type { Touch } from "../../domain/attribution/resolve-attribution"
import { isPartnerCode, normalizePartnerCode } from "../../domain/partner-code"
import {
  type PluginOptions,
  parsePluginOptions,
} from "../../options/plugin-options"
import { sqlOf } from "../../utils/sql"
import { insertVisitorCart, upsertAttribution } from "./attribution-store"
import {
  cameJustNow,
  claimClick,
  clickRow,
  type ClickRow,
  insertClicks,
} from "./click-store"
import { assertAllowedDestination, resolveDestination } from "./destination"
import { GroupCommit } from "./group-commit"
import PartnerClick from "./models/partner-click"
import PartnerLink from "./models/partner-link"
import PartnerOrderFact from "./models/partner-order-fact"
import PartnerOrderAttribution from "./models/partner-order-attribution"
import PartnerVisitorCart from "./models/partner-visitor-cart"
import { keepFacts, type OrderFacts, readFacts } from "./order-facts"
import type {
  AttributionDTO,
  CreateLinkInput,
  LinkDTO,
  NewAttribution,
  NewClick,
  UpdateLinkInput,
  VisitInput,
} from "./types"

const CLICKS_PER_STATEMENT = 500
/** More touches than this say nothing new about one visitor; the latest are read. */
const MAX_TOUCHES = 500
/** A cart that claims to have been used by more visitors than this is not believed. */
const MAX_VISITORS_PER_CART = 5

interface InjectedDependencies extends Record<string, unknown> {
  baseRepository: DAL.RepositoryService
}

/** What happened: links, clicks, which visitor used which cart, who earned an order. */
class ReferralModuleService extends MedusaService({
  PartnerLink,
  PartnerClick,
  PartnerVisitorCart,
  PartnerOrderAttribution,
  PartnerOrderFact,
}) {
  protected readonly options_: PluginOptions
  private readonly clicks_: GroupCommit<ClickRow>

  constructor(container: InjectedDependencies, options: unknown) {
    super(container, options)
    this.options_ = parsePluginOptions(options)
    const { baseRepository } = container
    this.clicks_ = new GroupCommit(
      (rows) =>
        insertClicks(
          sqlOf({ manager: baseRepository.getFreshManager() }),
          rows,
        ),
      CLICKS_PER_STATEMENT,
    )
  }

  /**
   * Creates a link.
   * @throws MedusaError invalid data for a destination that is not allowed, or
   * for a code that is taken (in any case)
   */
  @InjectTransactionManager()
  async createLink(
    input: CreateLinkInput,
    @MedusaContext() context: Context = {},
  ): Promise<LinkDTO> {
    assertAllowedDestination(input.destination, this.options_)
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

  /** The link with this code that a partner may use: a shared one, or their own. */
  @InjectManager()
  async findLink(
    code: string,
    partnerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<Pick<LinkDTO, "id" | "code" | "destination"> | null> {
    if (!isPartnerCode(code)) {
      return null
    }
    const { rows } = await sqlOf(context).raw<{
      rows: Pick<LinkDTO, "id" | "code" | "destination">[]
    }>(
      `SELECT id, code, destination FROM partner_link
       WHERE code_key = ? AND deleted_at IS NULL
         AND (partner_id IS NULL OR partner_id = ?)`,
      [normalizePartnerCode(code), partnerId],
    )
    return rows[0] ?? null
  }

  /** Where the redirect leads: the link's destination, or the store without one. */
  async getLandingUrl(destination: string | null): Promise<URL> {
    return (
      (destination && resolveDestination(destination, this.options_)) ||
      new URL(this.options_.storefrontUrl)
    )
  }

  /** The address that a partner shares. */
  async getShareUrl(
    partnerCode: string,
    linkCode: string | null,
  ): Promise<string> {
    const path = linkCode ? `${partnerCode}/${linkCode}` : partnerCode
    return `${this.options_.backendUrl}/r/${path}`
  }

  /**
   * Stores a click and returns its id after the commit. Clicks that come in
   * together are stored together (see GroupCommit).
   */
  async recordClick(click: NewClick): Promise<string> {
    const row = clickRow(click, this.options_.secret)
    await this.clicks_.add(row)
    return row.id
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

  /** The clicks of all visitors who used a cart, up to a moment; the latest 500. */
  @InjectManager()
  async listCartTouches(
    cartId: string,
    until: Date,
    @MedusaContext() context: Context = {},
  ): Promise<Touch[]> {
    const { rows } = await sqlOf(context).raw<{ rows: TouchRow[] }>(
      `SELECT click.id, click.partner_id, click.link_id, click.occurred_at
       FROM partner_visitor_cart binding
       JOIN partner_click click ON click.visitor_id = binding.visitor_id
       WHERE binding.cart_id = ? AND click.occurred_at <= ?
         AND click.deleted_at IS NULL
       ORDER BY click.occurred_at DESC
       LIMIT ?`,
      [cartId, until, MAX_TOUCHES],
    )
    return rows.map((row) => ({
      touch_id: row.id,
      source: "cookie",
      partner_id: row.partner_id,
      link_id: row.link_id,
      occurred_at: row.occurred_at.toISOString(),
    }))
  }

  /** What was true of an order when it was first credited; null before that. */
  @InjectManager()
  async getOrderFacts(
    orderId: string,
    @MedusaContext() context: Context = {},
  ): Promise<OrderFacts | null> {
    return await readFacts(sqlOf(context), orderId)
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
    return await keepFacts(sqlOf(context), orderId, fresh)
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

  /**
   * Keeps the decision about an order. The first decision that credits somebody
   * stays: of two syncs at once both go on with the same one.
   * @returns who is credited, and whether this call was the one that decided it
   */
  @InjectManager()
  async keepAttribution(
    decision: NewAttribution,
    @MedusaContext() context: Context = {},
  ): Promise<{ sale_partner_id: string | null; is_new: boolean }> {
    const decided = await upsertAttribution(sqlOf(context), decision)
    const kept = decided
      ? decision
      : await this.findAttribution(decision.order_id, context)
    const salePartnerId = kept?.sale_partner_id ?? null
    return {
      sale_partner_id: salePartnerId,
      is_new: decided && salePartnerId !== null,
    }
  }
}

interface TouchRow {
  id: string
  partner_id: string
  link_id: string | null
  occurred_at: Date
}

function deepLinkClick(
  { partner_id, link_id, landing_path, ip }: VisitInput,
  visitorId: string | null,
  countedAs: NewClick["counted_as"],
): NewClick {
  return {
    partner_id,
    link_id,
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
