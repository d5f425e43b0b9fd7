import type { DecimalString } from "../money"
import { ZERO } from "../money"
import type { Reason } from "../reasons/catalogue"
import type { CommissionRate, CommissionRole, Level } from "../terms"
import {
  type ChosenRate,
  chooseRate,
  globalRate,
  type RateSource,
  type ReachedTier,
} from "./choose-rate"
import type { EntitlementInput, LineOverride } from "./entitlement-input"
import {
  commissionBase,
  commissionQuantity,
  creditedPart,
  type OrderLineSnapshot,
} from "./order-snapshot"
import { type Participant, participantsOf } from "./participants"
import { APART_FROM_PROGRAMS, notPaid } from "./program-limits"
import { exactCommission } from "./rate"
import { type ExactEntitlement, settle } from "./settle"

/** The numbers that made an amount; exact, in major units. */
export interface CommissionWhy {
  source: RateSource
  tier: ReachedTier | null
  base: DecimalString
  quantity: DecimalString
  percent: DecimalString | null
  per_unit: DecimalString | null
  /** 0 to 1: the part of the order that counts. */
  credited_part: DecimalString
  /** Before caps and rounding. */
  exact: DecimalString
  /** What a cap left for all lines of partner and program; null when none took hold. */
  capped_to: DecimalString | null
}

/** What one partner is entitled to for one order line, level and role. */
export interface Entitlement {
  line_id: string
  partner_id: string
  level: Level
  role: CommissionRole
  /** Who sold; else who brought the customer; null for an order that is nobody's. */
  sold_by_partner_id: string | null
  /** null for what was agreed apart from programs. */
  program_id: string | null
  program_version: number | null
  /** The rule's, the override's, or the decision's: see `why.source`. */
  rule_id: string
  rule_version: number
  product_id: string | null
  title: string
  currency_code: string
  /** Rounded to the currency's digits, in major units. */
  amount: string
  /**
   * How much of it may become payable after the hold period: what the customer has paid
   * for, rounded down. Never more than the amount.
   */
  maturable: string
  /** The arithmetic, one sentence a line. */
  explanation: string[]
  /** The same, to be said in any language. */
  explanation_details: Reason[]
  why: CommissionWhy
}

/**
 * What every partner is entitled to for an order as it is now: both lines by the rates of
 * rules and of the partners' own overrides, global overrides in addition, and what an
 * admin agreed for a line in place of all that its partner would earn on it.
 * Exact per line; capped and rounded once per partner and program with the remainder
 * spread over the lines, so that the lines add up. Gift cards earn nothing.
 * Lines that nothing pays for are left out; lines whose base became zero are kept
 * with 0, so that what was posted before can be taken back.
 */
export function computeEntitlements(input: EntitlementInput): Entitlement[] {
  const lines = input.order.lines
    .filter(({ is_giftcard }) => !is_giftcard)
    // By id, so that the order of lines does not matter for rounding.
    .sort((a, b) => (a.line_id < b.line_id ? -1 : 1))
  const participants = participantsOf(input)
  return settle(
    lines.flatMap((line) => [
      ...participants.flatMap((participant) =>
        byRate(line, participant, input),
      ),
      ...byGlobalOverrides(line, input),
      ...byLineOverrides(line, input),
    ]),
    input,
  )
}

function byRate(
  line: OrderLineSnapshot,
  participant: Participant,
  input: EntitlementInput,
): ExactEntitlement[] {
  const { partner, level, role } = participant
  const chosen = isOverridden(line, partner.partner_id, input)
    ? null
    : chooseRate(line, participant, input)
  return chosen
    ? [
        toExact(
          line,
          { partner_id: partner.partner_id, level, role },
          chosen,
          input,
        ),
      ]
    : []
}

/** A partner is paid for every unit of a product, whoever sells it (domain-facts 2). */
function byGlobalOverrides(
  line: OrderLineSnapshot,
  input: EntitlementInput,
): ExactEntitlement[] {
  return input.overrides
    .filter(
      ({ scope, partner_id }) =>
        scope.type === "global" &&
        scope.target_id === line.product_id &&
        isActiveOther(partner_id, input) &&
        !isOverridden(line, partner_id, input),
    )
    .flatMap((override) => {
      const rate = globalRate(override, input.customer)
      return rate
        ? toExact(
            line,
            { partner_id: override.partner_id, level: 1, role: "override" },
            {
              rate,
              source: {
                kind: "global_override",
                id: override.override_id,
                version: override.version,
              },
              program: null,
              tier: null,
            },
            input,
          )
        : []
    })
}

function byLineOverrides(
  line: OrderLineSnapshot,
  input: EntitlementInput,
): ExactEntitlement[] {
  return input.line_overrides
    .filter(
      ({ line_id, partner_id }) =>
        line_id === line.line_id && isActiveOther(partner_id, input),
    )
    .map((override) =>
      toExact(
        line,
        { partner_id: override.partner_id, level: 1, role: "override" },
        {
          rate: rateOf(override),
          source: {
            kind: "line_override",
            id: override.decision_id,
            version: 1,
          },
          program: null,
          tier: null,
        },
        input,
      ),
    )
}

function rateOf({ percent, amounts }: LineOverride): CommissionRate {
  return { level: 1, role: "override", customer: "all", percent, amounts }
}

function isOverridden(
  { line_id }: OrderLineSnapshot,
  partnerId: string,
  { line_overrides }: EntitlementInput,
): boolean {
  return line_overrides.some(
    (override) =>
      override.line_id === line_id && override.partner_id === partnerId,
  )
}

function isActiveOther(
  partnerId: string,
  { others }: EntitlementInput,
): boolean {
  return others.some(
    ({ partner_id, active }) => partner_id === partnerId && active,
  )
}

function toExact(
  line: OrderLineSnapshot,
  place: Pick<Entitlement, "partner_id" | "level" | "role">,
  chosen: ChosenRate,
  { order, settings, customer, sale, lead }: EntitlementInput,
): ExactEntitlement {
  const { program } = chosen
  const paying = program ?? APART_FROM_PROGRAMS
  const arithmetic = exactCommission({
    rate: chosen.rate,
    base: commissionBase(line, order, paying.base),
    quantity: commissionQuantity(line),
    currency_code: order.currency_code,
    calculation: settings.payout_calculation,
    creditedPart: creditedPart(order, paying.credit),
  })
  const refusal = notPaid(paying, order, customer)
  return {
    terms: {
      ...place,
      line_id: line.line_id,
      sold_by_partner_id: sale?.partner_id ?? lead?.partner_id ?? null,
      program_id: program?.program_id ?? null,
      program_version: program?.version ?? null,
      rule_id: chosen.source.id,
      rule_version: chosen.source.version,
      product_id: line.product_id,
      title: line.title,
      currency_code: order.currency_code,
    },
    chosen,
    paying,
    arithmetic,
    notPaid: refusal,
    due: refusal === null ? arithmetic.exact : ZERO,
  }
}
