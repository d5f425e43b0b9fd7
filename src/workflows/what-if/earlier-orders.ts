import type { MedusaContainer } from "@medusajs/framework/types"

import { periodStart } from "../../domain/calendar"
import type { Entitlement } from "../../domain/commission/compute-entitlements"
import type {
  EarnedInMonth,
  EntitlementInput,
  PartnerVolume,
} from "../../domain/commission/entitlement-input"
import { SalesSoFar } from "../../domain/commission/sales-so-far"
import { sum, toDecimal } from "../../domain/money"
import type { TierPeriod } from "../../domain/terms"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import {
  hasMonthCaps,
  type OrderTerms,
  takingPart,
  tierPeriods,
} from "../sync-order-commissions/gather-entitlement-input"

/**
 * What was sold and earned before an order of a simulated range: up to the range what the
 * books say, in it what would have been.
 */
export class EarlierOrders {
  private readonly soFar = new SalesSoFar()

  /** @param from where the range begins; null: with the first order ever */
  constructor(
    private readonly container: MedusaContainer,
    private readonly from: Date | null,
  ) {}

  /** Notes an order of the range with what it would have earned. */
  add(
    { order, sale }: OrderTerms,
    entitlements: readonly Entitlement[],
    canceledAt: string | null,
  ): void {
    if (sale) {
      this.soFar.addSale({
        partner_id: sale.partner_id,
        currency_code: order.currency_code,
        placed_at: order.placed_at,
        net_sales: order.placed_net_sales,
        canceled_at: canceledAt,
      })
    }
    this.soFar.addEarnings(order.placed_at, entitlements)
  }

  /** What came before an order, as far as its terms ask for it. */
  async before(
    terms: OrderTerms,
  ): Promise<Pick<EntitlementInput, "volumes" | "earned">> {
    return {
      volumes: await this.volumes(terms),
      earned: hasMonthCaps(terms) ? await this.earned(terms) : [],
    }
  }

  private async volumes(terms: OrderTerms): Promise<PartnerVolume[]> {
    const { currency_code, placed_at } = terms.order
    const { partner_ids } = takingPart(terms)
    const periods = tierPeriods(terms)
    const booked = await this.bookedVolumes(
      terms,
      periods.filter((period) => this.beganBefore(placed_at, period)),
    )
    return partner_ids.flatMap((partner_id) =>
      periods.map((period) => ({
        partner_id,
        period,
        net_sales: sum([
          this.soFar.volumeOf(partner_id, currency_code, placed_at, period),
          ...booked
            .filter(
              (each) =>
                each.partner_id === partner_id && each.period === period,
            )
            .map(({ net_sales }) => toDecimal(net_sales)),
        ]).toFixed(),
      })),
    )
  }

  private async bookedVolumes(
    terms: OrderTerms,
    periods: TierPeriod[],
  ): Promise<PartnerVolume[]> {
    return this.from && periods.length > 0
      ? await this.container
          .resolve<ReferralModuleService>(REFERRAL_MODULE)
          .getVolumes({ ...askedBefore(terms, this.from), periods })
      : []
  }

  private async earned(terms: OrderTerms): Promise<EarnedInMonth[]> {
    const { currency_code, placed_at } = terms.order
    const { partner_ids, program_ids } = takingPart(terms)
    const booked =
      this.from && this.beganBefore(placed_at, "month")
        ? await this.container
            .resolve<LedgerModuleService>(LEDGER_MODULE)
            .getEarnedInMonth({ ...askedBefore(terms, this.from), program_ids })
        : []
    return partner_ids.flatMap((partner_id) =>
      program_ids.map((program_id) => ({
        partner_id,
        program_id,
        amount: sum([
          this.soFar.earnedBy(partner_id, program_id, currency_code, placed_at),
          ...booked
            .filter(
              (each) =>
                each.partner_id === partner_id &&
                each.program_id === program_id,
            )
            .map(({ amount }) => toDecimal(amount)),
        ]).toFixed(),
      })),
    )
  }

  /** Whether a period of an order had begun before the range. */
  private beganBefore(placedAt: string, period: TierPeriod): boolean {
    const start = periodStart(placedAt, period)
    return this.from !== null && (start === null || new Date(start) < this.from)
  }
}

function askedBefore(terms: OrderTerms, from: Date) {
  const { order_id, currency_code, placed_at } = terms.order
  return {
    order_id,
    currency_code,
    placed_at,
    partner_ids: takingPart(terms).partner_ids,
    before: from.toISOString(),
  }
}
