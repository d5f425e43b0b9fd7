import { allocate, type Decimal, roundToCurrency, sum } from "../money"
import type {
  CommissionRole,
  Level,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../terms"
import { MAX_LEVELS } from "../terms"
import { explainEntitlement } from "./explain"
import { matchRule } from "./match-rule"
import {
  commissionBase,
  commissionQuantity,
  type OrderSnapshot,
  soldPart,
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

type ExactEntitlement = Omit<Entitlement, "amount" | "explanation"> & {
  arithmetic: RateArithmetic
}

/**
 * What every partner in the line is entitled to for an order as it is now.
 * Exact per line; rounded once per partner, level and role (half-up, to the
 * currency's digits) with the remainder spread over the lines, so that the lines add up.
 * An inactive partner earns nothing and nobody moves up to the empty level.
 * Lines that no rule pays for are left out; lines whose base became zero are kept
 * with 0, so that what was posted before can be taken back.
 */
export function computeEntitlements(input: EntitlementInput): Entitlement[] {
  if (input.sale_partner_id === null) {
    return []
  }
  const participants = input.line
    .slice(0, Math.min(input.settings.levels, MAX_LEVELS))
    .map((partner, index) => ({ partner, level: (index + 1) as Level }))
    .filter(({ partner }) => partner.active)

  return participants.flatMap(({ partner, level }) =>
    roundTogether(exactForLevel(input, partner, level), input.order),
  )
}

function exactForLevel(
  input: EntitlementInput,
  partner: PartnerTerms,
  level: Level,
): ExactEntitlement[] {
  const { order, settings } = input
  const programs = input.programs.filter(({ active }) => active)
  const part = soldPart(order)

  return [...order.lines]
    .sort((a, b) => (a.line_id < b.line_id ? -1 : 1))
    .flatMap((line) => {
      const matched = matchRule(line.classification, programs)
      const rate = matched?.rule.rates.find(
        (candidate) => candidate.level === level && candidate.role === "sale",
      )
      if (!matched || !rate || line.is_giftcard) {
        return []
      }
      return {
        line_id: line.line_id,
        partner_id: partner.partner_id,
        level,
        role: "sale" as const,
        sold_by_partner_id: input.sale_partner_id as string,
        program_id: matched.program.program_id,
        program_version: matched.program.version,
        rule_id: matched.rule.rule_id,
        rule_version: matched.rule.version,
        product_id: line.product_id,
        title: line.title,
        currency_code: order.currency_code,
        arithmetic: exactCommission({
          rate,
          base: commissionBase(line),
          quantity: commissionQuantity(line),
          currency_code: order.currency_code,
          calculation: settings.payout_calculation,
          soldPart: part,
        }),
      }
    })
}

function roundTogether(
  exact: readonly ExactEntitlement[],
  order: OrderSnapshot,
): Entitlement[] {
  const digits = order.currency_digits
  const amounts: Decimal[] = exact.map(({ arithmetic }) => arithmetic.exact)
  const total = roundToCurrency(sum(amounts), digits)
  const rounded = allocate(total, amounts, digits)

  return exact.map(({ arithmetic, ...entitlement }, index) => ({
    ...entitlement,
    amount: rounded[index].toFixed(digits),
    explanation: explainEntitlement(arithmetic, rounded[index], order),
  }))
}
