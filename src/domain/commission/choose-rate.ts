import { periodStart } from "../calendar"
import { toDecimal, withoutTraces, ZERO } from "../money"
import type {
  CommissionRate,
  CommissionRule,
  CustomerKind,
  OverrideTerms,
  ProgramTerms,
  TierStep,
} from "../terms"
import type { EntitlementInput } from "./entitlement-input"
import { byPriority, matchingRules } from "./match-rule"
import type { OrderLineSnapshot } from "./order-snapshot"
import type { Participant } from "./participants"
import { notInForce } from "./program-limits"

/** Where a rate comes from. */
export const RATE_SOURCES = [
  "rule",
  "partner_override",
  "global_override",
  "line_override",
] as const

export interface RateSource {
  kind: (typeof RATE_SOURCES)[number]
  /** The rule's, the override's, or the admin's decision's. */
  id: string
  version: number
}

/** The step of a rule's tiers that a partner has reached. */
export interface ReachedTier {
  /** The volume from which it counts, in the order's currency. */
  from: string
  volume: string
  /** From when sales were added up: ISO 8601, UTC; null = ever. */
  since: string | null
}

/** The rate by which a participant is paid for a line. */
export interface ChosenRate {
  rate: CommissionRate
  source: RateSource
  /** null for a rate that no program has to do with. */
  program: ProgramTerms | null
  tier: ReachedTier | null
}

/**
 * By which rate a participant is paid for a line: the partner's own for the product; else
 * programs of the credited partner in order of priority: the first one in which the
 * partner has rates of their own, or that has any rule for the line; inside it the most
 * specific rule. Programs never stack (Keap help, "Commission programs").
 * @returns null when none pays this participant for the line
 */
export function chooseRate(
  line: OrderLineSnapshot,
  participant: Participant,
  input: EntitlementInput,
): ChosenRate | null {
  const programs = byPriority(input[participant.side]?.programs ?? []).filter(
    (program) => notInForce(program, input.order) === null,
  )
  const deciding = programs.find((program) =>
    pays(program, line, participant, input),
  )
  const own = ownRate("product", line.product_id, participant, input)
  if (own) {
    return { ...own, program: deciding ?? null }
  }
  if (!deciding) {
    return null
  }
  const ownInProgram = ownRate(
    "program",
    deciding.program_id,
    participant,
    input,
  )
  if (ownInProgram) {
    return { ...ownInProgram, program: deciding }
  }
  return rateOfRule(line, participant, deciding, input)
}

function pays(
  program: ProgramTerms,
  line: OrderLineSnapshot,
  participant: Participant,
  input: EntitlementInput,
): boolean {
  return (
    matchingRules(line.classification, program).length > 0 ||
    ownRate("program", program.program_id, participant, input) !== null
  )
}

/**
 * The rate by which a global override pays for every unit of its product: that for this
 * kind of customer before one for all.
 * @returns null when it pays nothing for this customer
 */
export function globalRate(
  { rates }: OverrideTerms,
  customer: EntitlementInput["customer"],
): CommissionRate | null {
  return pick(rates, { level: 1, role: "override" }, kindOf(customer)) ?? null
}

/**
 * The rate that a participant has of their own for a product or in a program.
 * @returns null when they have none, or none for this level, role and kind of customer
 */
export function ownRate(
  type: "product" | "program",
  targetId: string | null,
  participant: Participant,
  { overrides, customer }: EntitlementInput,
): Omit<ChosenRate, "program"> | null {
  const override = overrides.find(
    ({ partner_id, scope }) =>
      partner_id === participant.partner.partner_id &&
      scope.type === type &&
      scope.target_id === targetId,
  )
  const rate = override && pick(override.rates, participant, kindOf(customer))
  return rate ? { rate, source: sourceOf(override), tier: null } : null
}

function sourceOf(override: OverrideTerms): RateSource {
  return {
    kind: "partner_override",
    id: override.override_id,
    version: override.version,
  }
}

function rateOfRule(
  line: OrderLineSnapshot,
  participant: Participant,
  program: ProgramTerms,
  input: EntitlementInput,
): ChosenRate | null {
  const [rule] = matchingRules(line.classification, program)
  const kind = kindOf(input.customer)
  const reached = reachedSteps(rule, participant, input).flatMap(
    ({ rates, tier }) => {
      const rate = pick(rates, participant, kind)
      return rate ? { rate, tier } : []
    },
  )[0]
  const rate = reached?.rate ?? pick(rule.rates, participant, kind)
  return rate
    ? {
        rate,
        source: { kind: "rule", id: rule.rule_id, version: rule.version },
        program,
        tier: reached?.tier ?? null,
      }
    : null
}

/** The steps whose volume the partner has reached, the highest first. */
function reachedSteps(
  { tiers }: CommissionRule,
  { partner }: Participant,
  { order, volumes }: EntitlementInput,
): { rates: TierStep["rates"]; tier: ReachedTier }[] {
  if (!tiers) {
    return []
  }
  const sold = volumes.find(
    ({ partner_id, period }) =>
      partner_id === partner.partner_id && period === tiers.period,
  )
  const volume = sold ? withoutTraces(toDecimal(sold.net_sales)) : ZERO
  return [...tiers.steps].reverse().flatMap(({ from, rates }) => {
    const threshold = from[order.currency_code]
    return threshold !== undefined && volume.gte(toDecimal(threshold))
      ? {
          rates,
          tier: {
            from: threshold,
            volume: volume.toFixed(),
            since: periodStart(order.placed_at, tiers.period),
          },
        }
      : []
  })
}

function kindOf({
  earlier_orders,
}: EntitlementInput["customer"]): CustomerKind {
  return earlier_orders > 0 ? "returning" : "new"
}

/** The rate for a level and role; one for this kind of customer before one for all. */
function pick(
  rates: readonly CommissionRate[],
  { level, role }: Pick<CommissionRate, "level" | "role">,
  kind: CustomerKind,
): CommissionRate | undefined {
  const fitting = rates.filter(
    (rate) => rate.level === level && rate.role === role,
  )
  return (
    fitting.find(({ customer }) => customer === kind) ??
    fitting.find(({ customer }) => customer === "all")
  )
}
