import {
  allocate,
  type Decimal,
  ONE,
  roundDown,
  roundToCurrency,
  sum,
  toDecimal,
  ZERO,
} from "../money"
import type {
  CommissionRole,
  CommissionRule,
  Level,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../terms"
import { MAX_LEVELS } from "../terms"
import { explainEntitlement } from "./explain"
import { matchRule } from "./match-rule"
import {
  collectedPart,
  commissionBase,
  commissionQuantity,
  creditedPart,
  type OrderLineSnapshot,
  type OrderSnapshot,
} from "./order-snapshot"
import { exactCommission, type RateArithmetic } from "./rate"

/** What one partner is entitled to for one order line, level and role. */
export interface Entitlement {
  line_id: string
  partner_id: string
  level: Level
  role: CommissionRole
  sold_by_partner_id: string
  program_id: string
  program_version: number
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
}

export interface EntitlementInput {
  order: OrderSnapshot
  sale_partner_id: string | null
  /** The sale partner's line of recruiters: level 1 first, as of the order. */
  line: readonly PartnerTerms[]
  /** The programs in which the sale partner was enrolled, as of the order. */
  programs: readonly ProgramTerms[]
  settings: SettingsTerms
}

/** An order line with the rule that pays for it, whoever earns by it. */
interface PaidLine {
  line: OrderLineSnapshot
  program: ProgramTerms
  rule: CommissionRule
  belowMinimum: boolean
  base: Decimal
  quantity: Decimal
  creditedPart: Decimal
}

/** An entitlement before caps and rounding. */
interface ExactEntitlement extends Pick<PaidLine, "program" | "belowMinimum"> {
  terms: Omit<Entitlement, "amount" | "maturable" | "explanation">
  arithmetic: RateArithmetic
  due: Decimal
}

/**
 * What every partner in the line is entitled to for an order as it is now.
 * Exact per line; capped and rounded once per partner and program (half-up, to the
 * currency's digits) with the remainder spread over the lines, so that the lines add up.
 * An inactive partner earns nothing and nobody moves up to the empty level; if nobody is
 * on level 2 then, the sale partner may earn the unused rates in addition.
 * Lines that no rule pays for are left out; lines whose base became zero are kept
 * with 0, so that what was posted before can be taken back.
 */
export function computeEntitlements(input: EntitlementInput): Entitlement[] {
  if (input.sale_partner_id === null) {
    return []
  }
  const lines = paidLines(input)
  const exact = participantsOf(input).flatMap((participant) =>
    exactFor(input, participant, lines),
  )
  return groupByPartnerAndProgram(exact).flatMap((group) =>
    settle(group, input.order),
  )
}

/** Who earns by which of a rule's rates. */
interface Participant {
  partner: PartnerTerms
  level: Level
  role: "sale" | "unused"
}

/**
 * The sale partner's line as far as the levels go. "Pay if unused" is a rate of its own,
 * paid in addition, not the second level's rate (domain-facts 1).
 */
function participantsOf({ line, settings }: EntitlementInput): Participant[] {
  const sellers = line
    .slice(0, Math.min(settings.levels, MAX_LEVELS))
    .map((partner, index) => ({
      partner,
      level: (index + 1) as Level,
      role: "sale" as const,
    }))
    .filter(({ partner }) => partner.active)
  const isUnused =
    settings.pay_if_unused &&
    settings.levels > 1 &&
    !sellers.some(({ level }) => level === 2)
  return [
    ...sellers,
    ...sellers
      .filter(({ level }) => isUnused && level === 1)
      .map((seller) => ({ ...seller, role: "unused" as const })),
  ]
}

/** The lines that a rule pays for, by id, so that their order does not matter. */
function paidLines({ order, programs }: EntitlementInput): PaidLine[] {
  const inForce = programs.filter((program) => isInForce(program, order))
  return [...order.lines]
    .sort((a, b) => (a.line_id < b.line_id ? -1 : 1))
    .flatMap((line) => {
      const matched = matchRule(line.classification, inForce)
      if (!matched || line.is_giftcard) {
        return []
      }
      const { program, rule } = matched
      return {
        line,
        program,
        rule,
        belowMinimum: isBelowMinimum(program, order),
        base: commissionBase(line, order, program.base),
        quantity: commissionQuantity(line),
        creditedPart: creditedPart(order, program.credit),
      }
    })
}

function exactFor(
  { order, settings, sale_partner_id }: EntitlementInput,
  { partner, level, role }: Participant,
  lines: readonly PaidLine[],
): ExactEntitlement[] {
  return lines.flatMap(
    ({ line, program, rule, belowMinimum, base, quantity, creditedPart }) => {
      const rate = rule.rates.find(
        (candidate) => candidate.level === level && candidate.role === role,
      )
      if (!rate) {
        return []
      }
      const arithmetic = exactCommission({
        rate,
        base,
        quantity,
        currency_code: order.currency_code,
        calculation: settings.payout_calculation,
        creditedPart,
      })
      return {
        terms: {
          line_id: line.line_id,
          partner_id: partner.partner_id,
          level,
          role,
          sold_by_partner_id: sale_partner_id as string,
          program_id: program.program_id,
          program_version: program.version,
          rule_id: rule.rule_id,
          rule_version: rule.version,
          product_id: line.product_id,
          title: line.title,
          currency_code: order.currency_code,
        },
        program,
        belowMinimum,
        arithmetic,
        due: belowMinimum ? ZERO : arithmetic.exact,
      }
    },
  )
}

/** Whether a program counts for an order: active, begun and not ended when it was placed. */
function isInForce(program: ProgramTerms, order: OrderSnapshot): boolean {
  const at = Date.parse(order.placed_at)
  const begun = !program.starts_at || at >= Date.parse(program.starts_at)
  const ended = program.ends_at !== null && at >= Date.parse(program.ends_at)
  return program.active && begun && !ended
}

function isBelowMinimum(program: ProgramTerms, order: OrderSnapshot): boolean {
  const minimum = program.minimum_order[order.currency_code]
  return (
    minimum !== undefined &&
    toDecimal(order.placed_net_sales).lt(toDecimal(minimum))
  )
}

function groupByPartnerAndProgram(
  exact: readonly ExactEntitlement[],
): ExactEntitlement[][] {
  const groups = new Map<string, ExactEntitlement[]>()
  for (const each of exact) {
    const key = `${each.terms.partner_id}:${each.terms.program_id}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

/** Caps and rounds what one partner gets from one program for an order. */
function settle(
  group: readonly ExactEntitlement[],
  order: OrderSnapshot,
): Entitlement[] {
  const digits = order.currency_digits
  const amounts = group.map(({ due }) => due)
  const exact = sum(amounts)
  const cap = group[0].program.order_cap[order.currency_code]
  const cappedTo =
    cap !== undefined && exact.gt(toDecimal(cap)) ? toDecimal(cap) : null
  const total = roundToCurrency(cappedTo ?? exact, digits)
  const rounded = allocate(total, amounts, digits)

  // What is credited as the customer pays is paid for already.
  const collected =
    group[0].program.credit === "as_paid" ? ONE : collectedPart(order)
  return group.map(({ terms, program, belowMinimum, arithmetic }, index) => ({
    ...terms,
    amount: rounded[index].toFixed(digits),
    maturable: roundDown(rounded[index].times(collected), digits).toFixed(
      digits,
    ),
    explanation: explainEntitlement(
      arithmetic,
      { role: terms.role, program, belowMinimum, cappedTo },
      rounded[index],
      order,
    ),
  }))
}
