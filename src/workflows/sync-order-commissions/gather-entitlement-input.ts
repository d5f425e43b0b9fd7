import type { MedusaContainer } from "@medusajs/framework/types"

import type {
  CreditedLine,
  EntitlementInput,
  LineOverride,
} from "../../domain/commission/entitlement-input"
import type { OrderSnapshot } from "../../domain/commission/order-snapshot"
import type {
  ProgramTerms,
  SettingsTerms,
  TierPeriod,
} from "../../domain/terms"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { KnownOrder } from "./known-order"

/** An order with who is credited, and under whose terms. */
export interface CreditedOrder extends KnownOrder {
  sale_partner_id: string | null
  lead_partner_id: string | null
  line_overrides: LineOverride[]
  /** Whose terms count: those of this moment. */
  terms_at: Date
}

/** The terms under which an order is computed. */
export type OrderTerms = Omit<EntitlementInput, "volumes" | "earned">

/** The terms that held for an order: settings, lines of recruiters, programs, overrides. */
export async function gatherTerms(
  container: MedusaContainer,
  credited: CreditedOrder,
  settings: SettingsTerms,
): Promise<OrderTerms> {
  const { order, line_overrides, terms_at } = credited
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { sale_partner_id, lead_partner_id } = credited
  const creditedIds = [sale_partner_id, lead_partner_id].flatMap(
    (id) => id ?? [],
  )
  const found = await partners.getCreditTermsAt(
    [...new Set(creditedIds)],
    {
      target_ids: targetsOf(order),
      product_ids: order.lines.flatMap(({ product_id }) => product_id ?? []),
    },
    terms_at,
  )
  const { overrides } = found
  const lineOf = (id: string | null): CreditedLine | null =>
    found.credited.find(({ partner_id }) => partner_id === id) ?? null
  const otherIds = new Set([
    ...overrides
      .filter(({ scope }) => scope.type === "global")
      .map(({ partner_id }) => partner_id),
    ...line_overrides.map(({ partner_id }) => partner_id),
  ])
  return {
    order,
    settings,
    sale: lineOf(sale_partner_id),
    lead: lineOf(lead_partner_id),
    overrides,
    line_overrides,
    others: await partners.getPartnersAt([...otherIds], terms_at),
    customer: credited.customer,
  }
}

/**
 * On whose earlier sales and earnings an order's commissions depend: everybody's in its
 * lines, where a program has tiers or a cap for the month.
 */
export function dependsOn(terms: OrderTerms): string[] {
  return tierPeriods(terms).length > 0 || hasMonthCaps(terms)
    ? takingPart(terms).partner_ids
    : []
}

/** The periods by which the tiers of an order's programs count. */
export function tierPeriods(terms: OrderTerms): TierPeriod[] {
  const periods = programsOf(terms).flatMap(({ rules }) =>
    rules.flatMap(({ tiers }) => tiers?.period ?? []),
  )
  return [...new Set(periods)]
}

/** Whether a program of an order pays no more than so much in a month. */
export function hasMonthCaps(terms: OrderTerms): boolean {
  return programsOf(terms).some(
    ({ month_cap }) => Object.keys(month_cap).length > 0,
  )
}

/** What came before an order, as far as its terms ask for it. */
export async function gatherEarlier(
  container: MedusaContainer,
  terms: OrderTerms,
): Promise<Pick<EntitlementInput, "volumes" | "earned">> {
  const { order } = terms
  const { partner_ids, program_ids } = takingPart(terms)
  const asked = {
    order_id: order.order_id,
    placed_at: order.placed_at,
    currency_code: order.currency_code,
    partner_ids,
  }
  const periods = tierPeriods(terms)
  return {
    volumes:
      periods.length > 0
        ? await container
            .resolve<ReferralModuleService>(REFERRAL_MODULE)
            .getVolumes({ ...asked, periods })
        : [],
    earned: hasMonthCaps(terms)
      ? await container
          .resolve<LedgerModuleService>(LEDGER_MODULE)
          .getEarnedInMonth({ ...asked, program_ids })
      : [],
  }
}

/** The partners in both lines and the programs of both credited partners, each once. */
export function takingPart(terms: OrderTerms): {
  partner_ids: string[]
  program_ids: string[]
} {
  const { sale, lead } = terms
  const lines = [...(sale?.line ?? []), ...(lead?.line ?? [])]
  return {
    partner_ids: [...new Set(lines.map(({ partner_id }) => partner_id))],
    program_ids: [
      ...new Set(programsOf(terms).map(({ program_id }) => program_id)),
    ],
  }
}

function programsOf({ sale, lead }: OrderTerms): ProgramTerms[] {
  return [...(sale?.programs ?? []), ...(lead?.programs ?? [])]
}

/** All that a rule for a line of the order can be made for. */
function targetsOf({ lines }: OrderSnapshot): string[] {
  return [
    ...new Set(
      lines.flatMap(({ classification }) =>
        Object.values(classification).flat(),
      ),
    ),
  ]
}
