import fc from "fast-check"

import type {
  AmountByCurrency,
  CommissionRate,
  CommissionRule,
  Level,
  OverrideTerms,
  PartnerTerms,
  ProgramTerms,
  RuleScope,
  SettingsTerms,
  TierTerms,
} from "../../terms"
import type {
  CreditedLine,
  EarnedInMonth,
  EntitlementInput,
  LineOverride,
  PartnerVolume,
} from "../entitlement-input"
import type {
  LineClassification,
  OrderLineSnapshot,
  OrderSnapshot,
} from "../order-snapshot"
import { partner, program, settings } from "./commission-fixtures"

/**
 * Random orders for the properties and for the reference calculator. Small worlds, so that
 * every rule meets what it is about often: six partners who recruited each other, four
 * products, three programs, three currencies. Money is drawn in the smallest unit of a
 * currency, so that an order in yen is about as many units as one in dinar.
 */

const CURRENCIES = [
  { code: "jpy", digits: 0 },
  { code: "eur", digits: 2 },
  { code: "kwd", digits: 3 },
] as const

const PARTNERS = ["ana", "ben", "cleo", "dan", "eve", "gus"] as const
const PRODUCTS = ["shirt", "mug", "book", "lamp"] as const
const PROGRAMS = ["prog-a", "prog-b", "prog-c"] as const
const LINES = ["line-0", "line-1", "line-2", "line-3", "line-4"] as const

/** Digits that prices without tax have beyond the currency's, when tax was in the price. */
const TRACE_DIGITS = 18

/** Around the ends of months and the edges of programs. */
const MOMENTS = [
  "2026-02-28T11:59:59.999Z",
  "2026-02-28T12:00:00.000Z",
  "2026-03-31T12:00:00.000Z",
  "2026-06-30T12:00:00.000Z",
  "2026-06-30T12:00:00.001Z",
] as const

const FIRST_ORDERS = [
  "2025-08-31T12:00:00.000Z",
  "2025-12-31T12:00:00.000Z",
  "2026-01-31T12:00:00.000Z",
] as const

/** Units of 10^-digits as a plain decimal. */
export function decimal(units: bigint, digits: number): string {
  const figures = units.toString().padStart(digits + 1, "0")
  const point = figures.length - digits
  return digits === 0
    ? figures
    : `${figures.slice(0, point)}.${figures.slice(point)}`
}

function percentOf(units: bigint, percent: number): bigint {
  return (units * BigInt(percent)) / 100n
}

/** True `percent` times of a hundred. */
function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.noBias(fc.nat({ max: 99 })).map((drawn) => drawn >= 100 - percent)
}

/** null, or one of the others with a chance of `percent`. */
function maybe<T>(
  percent: number,
  some: fc.Arbitrary<T>,
): fc.Arbitrary<T | null> {
  return fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant(null) },
    { weight: percent, arbitrary: some },
  )
}

/** Amounts in some of the currencies, `extra` digits finer than these. */
function amounts(
  percent: number,
  units: fc.Arbitrary<number>,
  extra = 0,
): fc.Arbitrary<AmountByCurrency> {
  const one = maybe(percent, units)
  return fc.tuple(one, one, one).map((drawn) => {
    const byCurrency: Record<string, string> = {}
    CURRENCIES.forEach(({ code, digits }, index) => {
      const number = drawn[index]
      if (number !== null) {
        byCurrency[code] = decimal(BigInt(number), digits + extra)
      }
    })
    return byCurrency
  })
}

/** Round numbers, so that limits are met to the unit as well. */
const threshold = fc.integer({ min: 0, max: 24 }).map((n) => n * 2_500)
/** Low enough to take hold often. */
const cap = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => n * 50) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 20_000 }) },
)
/** In tenths of the smallest unit. */
const perUnit = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 300 }).map((n) => n * 10) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3_000 }) },
)
const percentage = fc.oneof(
  // Such as make half a unit of round prices, 20 % tax in them or not.
  { weight: 3, arbitrary: fc.constantFrom("3", "9", "12.5", "15") },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }).map(String) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 100_000 })
      .map((n) => decimal(BigInt(n), 3)),
  },
)

const CUSTOMERS: readonly CommissionRate["customer"][] = [
  "all",
  "all",
  "all",
  "new",
  "returning",
]

type Place = [CommissionRate["role"], Level]

function rates(
  places: readonly Place[],
  minLength: number,
  maxLength: number,
  customers = CUSTOMERS,
): fc.Arbitrary<CommissionRate[]> {
  return fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...places),
        fc.constantFrom(...customers),
        maybe(80, percentage),
        amounts(40, perUnit, 1),
      )
      .map(([[role, level], kind, percent, byCurrency]) => ({
        role,
        level,
        customer: kind,
        percent,
        amounts: byCurrency,
      })),
    {
      minLength,
      maxLength,
      selector: (rate) => `${rate.role} ${rate.level} ${rate.customer}`,
    },
  )
}

/** What counts most is drawn most. */
const PLACES: readonly Place[] = [
  ["sale", 1],
  ["sale", 1],
  ["sale", 1],
  ["sale", 2],
  ["sale", 2],
  ["sale", 3],
  ["lead", 1],
  ["lead", 1],
  ["lead", 2],
  ["lead", 3],
  ["unused", 1],
  ["unused", 1],
  ["unused", 1],
]

/** A partner's own rate for an unused level decides seldom enough. */
const OWN_PLACES: readonly Place[] = [
  ...PLACES,
  ["unused", 1],
  ["unused", 1],
  ["unused", 1],
  ["unused", 1],
]

/** The steps rise in every currency, as the terms demand. */
const tiers: fc.Arbitrary<TierTerms> = fc
  .record({
    period: fc.constantFrom("month" as const, "quarter" as const, "ever"),
    steps: fc.array(
      fc.record({
        rise: fc.integer({ min: 1, max: 5 }),
        named: fc.tuple(chance(80), chance(80), chance(80)),
        rates: rates(PLACES, 2, 5),
      }),
      { minLength: 2, maxLength: 3 },
    ),
  })
  .map(({ period, steps }) => {
    let height = -1
    return {
      period,
      steps: steps.map(({ rise, named, rates: ofStep }) => {
        height += rise
        const from: Record<string, string> = {}
        CURRENCIES.forEach(({ code, digits }, index) => {
          if (named[index]) {
            from[code] = decimal(BigInt(height * 2_500), digits)
          }
        })
        return { from, rates: ofStep }
      }),
    }
  })

const scopes: readonly RuleScope[] = [
  { type: "default" },
  { type: "default" },
  { type: "default" },
  { type: "product", target_id: "shirt" },
  { type: "product", target_id: "mug" },
  { type: "product_type", target_id: "type-a" },
  { type: "product_type", target_id: "type-b" },
  { type: "product_tag", target_id: "tag-a" },
  { type: "product_tag", target_id: "tag-a" },
  { type: "product_tag", target_id: "tag-b" },
  { type: "product_tag", target_id: "tag-b" },
  { type: "collection", target_id: "coll-a" },
  { type: "collection", target_id: "coll-b" },
  { type: "category", target_id: "cat-a" },
  { type: "category", target_id: "cat-a" },
  { type: "category", target_id: "cat-b" },
  { type: "category", target_id: "cat-b" },
]

function nameOf(scope: RuleScope): string {
  return scope.type === "default" ? "default" : scope.target_id
}

const rules: fc.Arbitrary<CommissionRule[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...scopes), rates(PLACES, 3, 9), maybe(60, tiers))
    .map(([scope, ofRule, steps]) => ({
      rule_id: `rule-${nameOf(scope)}`,
      version: 1,
      scope,
      rates: ofRule,
      tiers: steps,
    })),
  { minLength: 1, maxLength: 5, selector: ({ rule_id }) => rule_id },
)

const programs: fc.Arbitrary<ProgramTerms[]> = fc
  .tuple(
    fc.shuffledSubarray([...PROGRAMS], { minLength: PROGRAMS.length }),
    fc.array(
      fc.record({
        priority: fc.integer({ min: 0, max: 2 }),
        active: chance(92),
        starts_at: maybe(15, fc.constantFrom(...MOMENTS)),
        ends_at: maybe(15, fc.constantFrom(...MOMENTS)),
        credit: fc.constantFrom("upfront" as const, "as_paid" as const),
        base: fc.record({
          before_discounts: chance(30),
          include_tax: chance(30),
          include_shipping: chance(30),
        }),
        minimum_order: amounts(30, threshold),
        order_cap: amounts(35, cap),
        month_cap: amounts(50, cap),
        repeat: fc.oneof(
          { weight: 1, arbitrary: fc.constant({ type: "forever" as const }) },
          {
            weight: 1,
            arbitrary: fc.record({
              type: fc.constantFrom("orders" as const, "months" as const),
              count: fc.integer({ min: 1, max: 5 }),
            }),
          },
        ),
        rules,
      }),
      { minLength: 1, maxLength: PROGRAMS.length },
    ),
  )
  .map(([ids, drawn]) =>
    drawn.map((terms, index) => program({ ...terms, program_id: ids[index] })),
  )

const classification: fc.Arbitrary<Omit<LineClassification, "product">> =
  fc.record({
    product_type: fc.subarray(["type-a", "type-b"], { maxLength: 1 }),
    product_tag: fc.shuffledSubarray(["tag-a", "tag-b", "tag-c"]),
    collection: fc.subarray(["coll-a", "coll-b"], { maxLength: 1 }),
    category: fc.shuffledSubarray(["cat-a", "cat-b", "cat-c"]),
  })

const catalogue = fc.tuple(
  classification,
  classification,
  classification,
  classification,
)

type Catalogue = typeof catalogue extends fc.Arbitrary<infer T> ? T : never

const UNCLASSIFIED: LineClassification = {
  product: [],
  product_type: [],
  product_tag: [],
  collection: [],
  category: [],
}

const lineDraft = fc.record({
  product: maybe(90, fc.constantFrom(0, 0, 1, 2, 3)),
  /** In the smallest unit. */
  subtotal: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.integer({ min: 0, max: 300 }).map((n) => n * 100),
    },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 40_000 }) },
  ),
  /** Of a hundred; above, because nothing forbids a store to give away too much. */
  discount: fc.oneof(
    fc.constant(0),
    fc.constant(0),
    fc.integer({ min: 0, max: 105 }),
  ),
  quantity: fc.constantFrom("0", "1", "1", "2", "3", "5", "2.5"),
  tax: fc.constantFrom(0, 7, 19, 20, 20, 20, 20),
  /** Tax in the price: without it the price has traces. */
  tax_in_price: chance(75),
  is_giftcard: chance(8),
})

type LineDraft = typeof lineDraft extends fc.Arbitrary<infer T> ? T : never

function lineOf(
  draft: LineDraft,
  index: number,
  digits: number,
  products: Catalogue,
): OrderLineSnapshot {
  const scale = digits + TRACE_DIGITS
  const factor = BigInt(100 + draft.tax)
  const price = BigInt(draft.subtotal) * 10n ** BigInt(TRACE_DIGITS)
  const subtotal = draft.tax_in_price ? (price * 100n) / factor : price
  const discount = percentOf(subtotal, draft.discount)
  const net = subtotal > discount ? subtotal - discount : 0n
  const product = draft.product === null ? null : PRODUCTS[draft.product]
  return {
    line_id: LINES[index],
    product_id: product,
    classification:
      draft.product === null
        ? UNCLASSIFIED
        : { ...products[draft.product], product: [PRODUCTS[draft.product]] },
    title: LINES[index],
    quantity: draft.quantity,
    subtotal: decimal(subtotal, scale),
    discount_subtotal: decimal(discount, scale),
    total: decimal(net * factor, scale + 2),
    tax_factor: decimal(factor, 2),
    is_giftcard: draft.is_giftcard,
    counted_part: "1",
  }
}

const orderDraft = fc.record({
  catalogue,
  currency: fc.constantFrom(...CURRENCIES),
  placed_at: fc.constantFrom(...MOMENTS),
  canceled: chance(3),
  lines: fc.array(lineDraft, { minLength: 1, maxLength: LINES.length }),
  shipping: maybe(60, fc.integer({ min: 0, max: 3_000 })),
  /** null: what the lines are worth now; else goods came back since. */
  placed_net_sales: maybe(40, threshold),
  /** Of a hundred of the order's cost, and of that of what was captured. */
  captured: fc.oneof(fc.constantFrom(0, 100), fc.integer({ min: 1, max: 99 })),
  refunded: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
  ),
})

type OrderDraft = typeof orderDraft extends fc.Arbitrary<infer T> ? T : never

/** In full where the lines are not: `scale` digits after the point. */
function units(amount: string, scale: number): bigint {
  const [whole, places = ""] = amount.split(".")
  return BigInt(`${whole}${places.padEnd(scale, "0")}`)
}

function orderOf(draft: OrderDraft): OrderSnapshot {
  const { code, digits } = draft.currency
  const lines = draft.lines.map((each, index) =>
    lineOf(each, index, digits, draft.catalogue),
  )
  const scale = digits + TRACE_DIGITS + 2
  const shipping = BigInt(draft.shipping ?? 0)
  const gross = lines.reduce(
    (sum, each) => sum + units(each.total, scale),
    units(decimal(shipping * 119n, digits + 2), scale),
  )
  const net = lines
    .filter(({ is_giftcard }) => !is_giftcard)
    .map((each) => {
      const left =
        units(each.subtotal, scale) - units(each.discount_subtotal, scale)
      return left > 0n ? left : 0n
    })
    .reduce((sum, each) => sum + each, 0n)
  const captured = percentOf(gross, draft.captured)
  return {
    order_id: "order",
    display_id: 1,
    placed_at: draft.placed_at,
    currency_code: code,
    currency_digits: digits,
    canceled: draft.canceled,
    lines,
    placed_net_sales:
      draft.placed_net_sales === null
        ? decimal(net, scale)
        : decimal(BigInt(draft.placed_net_sales), digits),
    shipping_net: decimal(shipping, digits),
    shipping_total: decimal(shipping * 119n, digits + 2),
    gross_total: decimal(gross, scale),
    tender_credit: "0",
    other_credit: "0",
    delivered_at: null,
    captured: decimal(captured, scale),
    refunded: decimal(percentOf(captured, draft.refunded), scale),
  }
}

/** Everybody was recruited by somebody further down this list, or by nobody. */
const people: fc.Arbitrary<PartnerTerms[]> = fc
  .tuple(
    ...PARTNERS.map(() =>
      fc.record({
        active: chance(85),
        recruiter: maybe(75, fc.integer({ min: 1, max: 2 })),
      }),
    ),
  )
  .map((drafts) =>
    drafts.map(({ active, recruiter }, index) => ({
      ...partner(PARTNERS[index], active),
      parent_id:
        recruiter === null ? null : (PARTNERS[index + recruiter] ?? null),
    })),
  )

/** Who stands above, from this partner up. */
function lineFrom(everybody: PartnerTerms[], index: number): PartnerTerms[] {
  const recruiters: PartnerTerms[] = []
  let next: PartnerTerms | undefined = everybody[index]
  while (next) {
    recruiters.push(next)
    const { parent_id }: PartnerTerms = next
    next = everybody.find(({ partner_id }) => partner_id === parent_id)
  }
  return recruiters
}

const creditDraft = fc.record({
  partner: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4, 5),
  /** In which programs they are enrolled. */
  enrolled: fc.tuple(chance(85), chance(85), chance(85)),
})

type CreditDraft = typeof creditDraft extends fc.Arbitrary<infer T> ? T : never

function creditOf(
  draft: CreditDraft | null,
  everybody: PartnerTerms[],
  all: ProgramTerms[],
): CreditedLine | null {
  return (
    draft && {
      partner_id: PARTNERS[draft.partner],
      line: lineFrom(everybody, draft.partner),
      programs: all.filter((_, index) => draft.enrolled[index]),
    }
  )
}

const anyPartner = fc.constantFrom("ana", "ana", ...PARTNERS)

function scopeOf(
  type: OverrideTerms["scope"]["type"],
  targets: readonly string[],
): fc.Arbitrary<OverrideTerms["scope"]> {
  return fc.constantFrom(...targets).map((target_id) => ({ type, target_id }))
}

const overrides: fc.Arbitrary<OverrideTerms[]> = fc.uniqueArray(
  fc
    .tuple(
      anyPartner,
      fc.oneof(
        fc.tuple(
          scopeOf("product", ["shirt", ...PRODUCTS]),
          rates(OWN_PLACES, 4, 8),
        ),
        fc.tuple(scopeOf("program", PROGRAMS), rates(OWN_PLACES, 4, 8)),
        fc.tuple(scopeOf("global", PRODUCTS), rates([["override", 1]], 1, 2)),
      ),
    )
    .map(([partnerId, [scope, own]]) => ({
      override_id: `${partnerId} ${scope.type} ${scope.target_id}`,
      version: 1,
      partner_id: partnerId,
      scope,
      rates: own,
    })),
  { minLength: 1, maxLength: 9, selector: ({ override_id }) => override_id },
)

const lineOverrides: fc.Arbitrary<LineOverride[]> = fc
  .tuple(
    chance(40),
    fc.uniqueArray(
      fc
        .record({
          line_id: fc.constantFrom(...LINES.slice(0, 3)),
          partner_id: anyPartner,
          percent: maybe(80, percentage),
          amounts: amounts(40, perUnit, 1),
        })
        .map((drawn) => ({
          ...drawn,
          decision_id: `${drawn.line_id} ${drawn.partner_id}`,
          reason: "Sold at the fair",
        })),
      {
        minLength: 1,
        maxLength: 3,
        selector: ({ decision_id }) => decision_id,
      },
    ),
  )
  .map(([are, agreed]) => (are ? agreed : []))

const terms: fc.Arbitrary<SettingsTerms> = fc
  .record({
    payout_participants: fc.constantFrom(
      "sale" as const,
      "lead" as const,
      "both" as const,
      "both" as const,
    ),
    levels: fc.constantFrom<Level[]>(1, 2, 2, 3, 3),
    payout_calculation: fc.constantFrom(
      "percent" as const,
      "amount" as const,
      "both" as const,
      "both" as const,
    ),
    pay_if_unused: chance(85),
  })
  .map((changes) => ({ ...settings, ...changes }))

const history = fc.oneof(
  fc.constant({ earlier_orders: 0, first_order_at: null }),
  fc.record({
    earlier_orders: fc.integer({ min: 1, max: 6 }),
    first_order_at: fc.constantFrom(...FIRST_ORDERS),
  }),
)

/** How many units everybody sold in the month, a quarter and ever. */
const sold = fc.tuple(
  ...PARTNERS.map(() => fc.tuple(threshold, threshold, threshold)),
)

/** How many units everybody has from each program for the month. */
const earnedBefore = fc.array(
  fc.record({
    partner_id: anyPartner,
    program_id: fc.constantFrom(...PROGRAMS),
    units: cap,
  }),
  { minLength: 2, maxLength: 10 },
)

/** Any order with all that decides about it, within what the reference calculator knows. */
export const anyOrder: fc.Arbitrary<EntitlementInput> = fc
  .record({
    order: orderDraft,
    settings: terms,
    people,
    programs,
    sale: maybe(93, creditDraft),
    lead: maybe(75, creditDraft),
    overrides,
    line_overrides: lineOverrides,
    /** Mostly everybody; a partner who is missing may not be paid by agreement. */
    known: fc.oneof(
      { weight: 4, arbitrary: fc.constant([...PARTNERS]) },
      { weight: 1, arbitrary: fc.subarray([...PARTNERS]) },
    ),
    customer: history,
    sold: maybe(85, sold),
    earned: earnedBefore,
  })
  .map((draft) => {
    const { digits } = draft.order.currency
    return {
      order: orderOf(draft.order),
      settings: draft.settings,
      sale: creditOf(draft.sale, draft.people, draft.programs),
      lead: creditOf(draft.lead, draft.people, draft.programs),
      overrides: draft.overrides,
      line_overrides: draft.line_overrides,
      others: draft.people.filter(({ partner_id }) =>
        draft.known.some((known) => known === partner_id),
      ),
      customer: draft.customer,
      volumes: volumesOf(draft.sold, digits),
      earned: earnedOf(draft.earned, digits),
    }
  })

function volumesOf(
  drawn: [number, number, number][] | null,
  digits: number,
): PartnerVolume[] {
  return (drawn ?? []).flatMap((ofPartner, index) =>
    (["month", "quarter", "ever"] as const).map((period, place) => ({
      partner_id: PARTNERS[index],
      period,
      net_sales: decimal(BigInt(ofPartner[place]), digits),
    })),
  )
}

/** Only the first entry counts where one partner and program was drawn twice. */
function earnedOf(
  drawn: { partner_id: string; program_id: string; units: number }[],
  digits: number,
): EarnedInMonth[] {
  const byPlace = new Map<string, EarnedInMonth>()
  for (const { partner_id, program_id, units: amount } of drawn) {
    byPlace.set(`${partner_id} ${program_id}`, {
      partner_id,
      program_id,
      amount: decimal(BigInt(amount), digits),
    })
  }
  return [...byPlace.values()]
}
