import fc from "fast-check"

import type { CommissionRule, ProgramTerms } from "../../terms"
import type { CreditedLine, EntitlementInput } from "../entitlement-input"
import type { OrderLineSnapshot, OrderSnapshot } from "../order-snapshot"
import { anyOrder } from "./arbitrary-orders"
import {
  calculateByTheRules,
  type Expected,
  type ExpectedEntitlement,
  roundedUnits,
  total,
} from "./reference-calculator"

/**
 * A check on random orders says nothing about a rule that decides nothing in them. So: in
 * how many of a thousand, always the same, is something else earned when a rule does not
 * hold? By the reference calculator, so that the engine has no part in it.
 */
const SAMPLE = 1_000
/** A hundred in the ten thousand on which engine and reference calculator agree. */
const ENOUGH = 10

type Change = (input: EntitlementInput) => EntitlementInput

function withOrder(change: (order: OrderSnapshot) => OrderSnapshot): Change {
  return (input) => ({ ...input, order: change(input.order) })
}

function withLines(
  change: (line: OrderLineSnapshot) => OrderLineSnapshot,
): Change {
  return withOrder((order) => ({ ...order, lines: order.lines.map(change) }))
}

function withSettings(changes: Partial<EntitlementInput["settings"]>): Change {
  return (input) => ({ ...input, settings: { ...input.settings, ...changes } })
}

function withCredited(
  change: (credited: CreditedLine) => CreditedLine,
): Change {
  return (input) => ({
    ...input,
    sale: input.sale && change(input.sale),
    lead: input.lead && change(input.lead),
  })
}

function withPrograms(change: (program: ProgramTerms) => ProgramTerms): Change {
  return withCredited((credited) => ({
    ...credited,
    programs: credited.programs.map(change),
  }))
}

function withTerms(changes: Partial<ProgramTerms>): Change {
  return withPrograms((program) => ({ ...program, ...changes }))
}

function withBase(changes: Partial<ProgramTerms["base"]>): Change {
  return withPrograms((program) => ({
    ...program,
    base: { ...program.base, ...changes },
  }))
}

function withRules(change: (rule: CommissionRule) => CommissionRule): Change {
  return withPrograms((program) => ({
    ...program,
    rules: program.rules.map(change),
  }))
}

function withoutScope(type: CommissionRule["scope"]["type"]): Change {
  return withPrograms((program) => ({
    ...program,
    rules: program.rules.filter(({ scope }) => scope.type !== type),
  }))
}

function withoutOverrides(
  type: EntitlementInput["overrides"][number]["scope"]["type"],
): Change {
  return (input) => ({
    ...input,
    overrides: input.overrides.filter(({ scope }) => scope.type !== type),
  })
}

function withoutRepeat(type: ProgramTerms["repeat"]["type"]): Change {
  return withPrograms((program) => ({
    ...program,
    repeat: program.repeat.type === type ? { type: "forever" } : program.repeat,
  }))
}

/** Every rule, with an order as if it did not hold. */
const asIfThereWereNo: Record<string, Change> = {
  "sale partners": (input) => ({ ...input, sale: null }),
  "lead partners": (input) => ({ ...input, lead: null }),
  "settings for whose rates count": withSettings({
    payout_participants: "both",
  }),
  "settings for which numbers count": withSettings({
    payout_calculation: "both",
  }),
  percentages: withSettings({ payout_calculation: "amount" }),
  "amounts per unit": withSettings({ payout_calculation: "percent" }),
  "levels above the first": withSettings({ levels: 1 }),
  "levels above the second": ({ settings, ...input }) => ({
    ...input,
    settings: { ...settings, levels: settings.levels === 1 ? 1 : 2 },
  }),
  "end of the levels before the third": withSettings({ levels: 3 }),
  "pay if unused": withSettings({ pay_if_unused: false }),
  "inactive partners in a line": withCredited((credited) => ({
    ...credited,
    line: credited.line.map((each) => ({ ...each, active: true })),
  })),
  "empty levels of inactive partners": withCredited((credited) => ({
    ...credited,
    line: credited.line.filter(({ active }) => active),
  })),
  "inactive partners with agreements": (input) => ({
    ...input,
    others: input.others.map((each) => ({ ...each, active: true })),
  }),
  "line overrides": (input) => ({ ...input, line_overrides: [] }),
  "overrides for a product": withoutOverrides("product"),
  "overrides for a program": withoutOverrides("program"),
  "global overrides": withoutOverrides("global"),
  "inactive programs": withTerms({ active: true }),
  "programs that have not begun": withTerms({ starts_at: null }),
  "programs that have ended": withTerms({ ends_at: null }),
  "order of priority": withPrograms((program) => ({
    ...program,
    priority: -program.priority,
  })),
  "order by id where priority is equal": withPrograms((program) => ({
    ...program,
    priority:
      program.priority - (program.program_id.at(-1)?.charCodeAt(0) ?? 0) / 1e3,
  })),
  "programs of the lead side": (input) => ({
    ...input,
    lead: input.lead && {
      ...input.lead,
      programs: input.sale?.programs ?? [],
    },
  }),
  "rules for a product": withoutScope("product"),
  "rules for a product type": withoutScope("product_type"),
  "rules for a tag": withoutScope("product_tag"),
  "rules for a collection": withoutScope("collection"),
  "rules for a category": withoutScope("category"),
  "rules for all else": withoutScope("default"),
  "order of several tags and categories": withLines((line) => ({
    ...line,
    classification: {
      ...line.classification,
      product_tag: [...line.classification.product_tag].reverse(),
      category: [...line.classification.category].reverse(),
    },
  })),
  "new customers": (input) => ({
    ...input,
    customer: { ...input.customer, earlier_orders: 1 },
  }),
  "rates for one kind of customer": withRules((rule) => ({
    ...rule,
    rates: rule.rates.filter(({ customer }) => customer === "all"),
  })),
  tiers: withRules((rule) => ({ ...rule, tiers: null })),
  "tiers of several steps": withRules((rule) => ({
    ...rule,
    tiers: rule.tiers && {
      ...rule.tiers,
      steps: rule.tiers.steps.slice(0, 1),
    },
  })),
  "steps out of reach": (input) => ({
    ...input,
    volumes: input.volumes.map((each) => ({ ...each, net_sales: "1000000" })),
  }),
  "volumes of a quarter": (input) => ({
    ...input,
    volumes: input.volumes.filter(({ period }) => period !== "quarter"),
  }),
  discounts: withLines((line) => ({ ...line, discount_subtotal: "0" })),
  "base before discounts": withBase({ before_discounts: false }),
  "base with tax": withBase({ include_tax: false }),
  "base with shipping": withBase({ include_shipping: false }),
  "gift cards": withLines((line) => ({ ...line, is_giftcard: false })),
  "credit as paid": withTerms({ credit: "upfront" }),
  refunds: withOrder((order) => ({ ...order, refunded: "0" })),
  cancellations: withOrder((order) => ({ ...order, canceled: false })),
  "minimum order": withTerms({ minimum_order: {} }),
  "end after some orders": withoutRepeat("orders"),
  "end after some months": withoutRepeat("months"),
  "cap for an order": withTerms({ order_cap: {} }),
  "cap for a month": withTerms({ month_cap: {} }),
  "earlier orders in the month": (input) => ({ ...input, earned: [] }),
}

/** What no change of an order shows. */
const sometimesThereIs: Record<
  string,
  (expected: Expected, input: EntitlementInput) => boolean
> = {
  "an own rate for a product, under a program's terms": isPaid(
    ({ by, program }) => by === "product override" && program !== null,
  ),
  "an own rate for a product, apart from programs": isPaid(
    ({ by, program }) => by === "product override" && program === null,
  ),
  "an own rate for being on an unused level": isPaid(
    ({ by, role }) => by !== "rule" && role === "unused",
  ),
  "a rate of the first step": isPaid(({ step }) => step === 0),
  "a rate of the second step": isPaid(({ step }) => step === 1),
  "a rate of the third step": isPaid(({ step }) => step === 2),
  "half a unit to round up": (expected, input) =>
    exactSums(expected).some(({ exact: { top, bottom } }) => {
      const twice = top * 2n * 10n ** BigInt(input.order.currency_digits)
      return twice % bottom === 0n && (twice / bottom) % 2n === 1n
    }),
  "a trace that would have been rounded the wrong way": (expected, input) =>
    exactSums(expected).some(
      ({ exact, units }) =>
        roundedUnits(exact, input.order.currency_digits) !== units,
    ),
}

function isPaid(
  fits: (entitlement: ExpectedEntitlement) => boolean,
): (expected: Expected) => boolean {
  return ({ entitlements }) =>
    entitlements.some((each) => each.share.top > 0n && fits(each))
}

/** What partners earn from programs whose caps are not reached. */
function exactSums({ groups, entitlements }: Expected) {
  return groups
    .filter(({ is_capped }) => !is_capped)
    .map(({ partner_id, program_id, units }) => ({
      units,
      exact: total(
        entitlements
          .filter(
            (each) =>
              each.partner_id === partner_id && each.program_id === program_id,
          )
          .map(({ exact }) => exact),
      ),
    }))
}

function paid({ groups }: Expected): string {
  return groups
    .filter(({ units }) => units > 0n)
    .map(({ partner_id, program_id, units }) =>
      [partner_id, program_id, units].join(" "),
    )
    .sort()
    .join()
}

describe("random orders", () => {
  const orders = fc.sample(anyOrder, { numRuns: SAMPLE, seed: 20_260_630 })
  const expected = orders.map(calculateByTheRules)

  it("pay somebody, more often than not", () => {
    const paying = expected.filter((each) => paid(each) !== "")
    expect(paying.length).toBeGreaterThan(SAMPLE / 2)
  })

  it.each(Object.entries(asIfThereWereNo))(
    "would earn something else if there were no %s",
    (_, change) => {
      const decided = orders.filter(
        (input, index) =>
          paid(calculateByTheRules(change(input))) !== paid(expected[index]),
      )
      expect(decided.length).toBeGreaterThanOrEqual(ENOUGH)
    },
  )

  it.each(Object.entries(sometimesThereIs))("have %s", (_, is) => {
    const having = orders.filter((input, index) => is(expected[index], input))
    expect(having.length).toBeGreaterThanOrEqual(ENOUGH)
  })
})
