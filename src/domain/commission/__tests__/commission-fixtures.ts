import { SETTINGS } from "../../__tests__/settings-fixture"
import { type Decimal, sum, toDecimal } from "../../money"
import type {
  CommissionRate,
  CommissionRule,
  Level,
  OverrideTerms,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../../terms"
import type { Entitlement } from "../compute-entitlements"
import type { CreditedLine, EntitlementInput } from "../entitlement-input"
import {
  netSales,
  type OrderLineSnapshot,
  type OrderSnapshot,
} from "../order-snapshot"

export const settings: SettingsTerms = {
  ...SETTINGS,
  tracking_window_days: null,
}

export function rate(
  level: Level,
  percent: string | null,
  amounts: Record<string, string> = {},
): CommissionRate {
  return { level, role: "sale", customer: "all", percent, amounts }
}

export function program(changes: Partial<ProgramTerms> = {}): ProgramTerms {
  return {
    program_id: "prog",
    version: 1,
    name: "Friends",
    priority: 0,
    active: true,
    starts_at: null,
    ends_at: null,
    credit: "upfront",
    base: {
      before_discounts: false,
      include_tax: false,
      include_shipping: false,
    },
    minimum_order: {},
    order_cap: {},
    month_cap: {},
    repeat: { type: "forever" },
    tracking_window: null,
    rules: [defaultRule([rate(1, "10"), rate(2, "3")])],
    ...changes,
  }
}

export function defaultRule(rates: CommissionRate[]): CommissionRule {
  return {
    rule_id: "default",
    version: 1,
    scope: { type: "default" },
    rates,
    tiers: null,
  }
}

export function productRule(
  productId: string,
  rates: CommissionRate[],
): CommissionRule {
  return {
    rule_id: `rule-${productId}`,
    version: 1,
    scope: { type: "product", target_id: productId },
    rates,
    tiers: null,
  }
}

export function override(
  partnerId: string,
  type: OverrideTerms["scope"]["type"],
  targetId: string,
  rates: CommissionRate[],
): OverrideTerms {
  return {
    override_id: `${partnerId}-${type}-${targetId}`,
    version: 1,
    partner_id: partnerId,
    scope: { type, target_id: targetId },
    rates,
  }
}

export function partner(id: string, active = true): PartnerTerms {
  return {
    partner_id: id,
    version: 1,
    code: id,
    active,
    parent_id: null,
    tracking_window: null,
  }
}

export function line(
  id: string,
  subtotal: string,
  changes: Partial<OrderLineSnapshot> = {},
): OrderLineSnapshot {
  return {
    line_id: id,
    product_id: id,
    classification: {
      product: [id],
      product_type: [],
      product_tag: [],
      collection: [],
      category: [],
    },
    title: id,
    quantity: "1",
    subtotal,
    discount_subtotal: "0",
    total: subtotal,
    tax_factor: "1",
    is_giftcard: false,
    counted_part: "1",
    ...changes,
  }
}

export function order(
  lines: OrderLineSnapshot[],
  changes: Partial<OrderSnapshot> = {},
): OrderSnapshot {
  return {
    order_id: "order",
    display_id: 1,
    placed_at: "2026-06-30T12:00:00.000Z",
    currency_code: "eur",
    currency_digits: 2,
    canceled: false,
    lines,
    placed_net_sales: netSales(lines).toFixed(),
    shipping_net: "0",
    shipping_total: "0",
    gross_total: sum(lines.map((each) => toDecimal(each.subtotal))).toFixed(),
    tender_credit: "0",
    other_credit: "0",
    delivered_at: null,
    captured: "0",
    refunded: "0",
    ...changes,
  }
}

/** What an `EntitlementInput` is made of, in short: Ana sold, Ben and Cleo stand above. */
interface Plan extends Partial<Omit<EntitlementInput, "sale" | "lead">> {
  sale_partner_id?: string | null
  line?: PartnerTerms[]
  programs?: ProgramTerms[]
  lead?: CreditedLine | null
}

export function input({
  sale_partner_id = "ana",
  line: recruiters = [partner("ana"), partner("ben"), partner("cleo")],
  programs = [program()],
  ...changes
}: Plan = {}): EntitlementInput {
  return {
    order: order([line("shirt", "100")]),
    settings,
    sale:
      sale_partner_id === null
        ? null
        : { partner_id: sale_partner_id, line: recruiters, programs },
    lead: null,
    overrides: [],
    line_overrides: [],
    others: [],
    customer: { earlier_orders: 0, first_order_at: null },
    volumes: [],
    earned: [],
    ...changes,
  }
}

export function totalOf(
  entitlements: Entitlement[],
  partnerId: string,
): string {
  return totals(entitlements, partnerId).toFixed(2)
}

export function totals(
  entitlements: Entitlement[],
  partnerId: string,
): Decimal {
  return sum(
    entitlements
      .filter(({ partner_id }) => partner_id === partnerId)
      .map(({ amount }) => toDecimal(amount)),
  )
}
