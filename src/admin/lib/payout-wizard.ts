import type { DayRange, RangeChoice } from "./day-ranges"
import { toMoments } from "./days"
import type {
  CreateBatchInput,
  PayoutArithmetic,
  PayoutBasis,
  PayoutRequest,
  PreviewAnswer,
  PreviewLine,
} from "./payouts-types"

/** In the order in which they are offered; the first is what most stores do. */
export const BASES = [
  "payable",
  "earned_in_range",
  "beginning_and_earned",
] as const satisfies readonly PayoutBasis[]

export const RANGES = [
  "last_month",
  "this_month",
  "all_time",
  "own",
] as const satisfies readonly RangeChoice[]

export const STEPS = ["what", "preview", "confirm"] as const
export type Step = (typeof STEPS)[number]

export interface WizardValues {
  basis: PayoutBasis
  currency_code: string
  range: (typeof RANGES)[number]
  program_ids: string[]
  include_inactive: boolean
  note: string
}

/** The form as it opens. */
export const newWizardValues = (currencyCode: string): WizardValues => ({
  basis: "payable",
  currency_code: currencyCode,
  range: "last_month",
  program_ids: [],
  include_inactive: false,
  note: "",
})

/** What is payable today is so whenever it was earned; the other bases need days. */
export const needsRange = (basis: PayoutBasis): boolean => basis !== "payable"

/**
 * What a batch is asked for, without whom the admin left out.
 * @param range the days of the chosen range
 */
export const toRequest = (
  values: WizardValues,
  range: DayRange,
): PayoutRequest => ({
  basis: values.basis,
  currency_code: values.currency_code,
  ...(needsRange(values.basis) ? toMoments(range.from, range.to) : {}),
  program_ids: values.program_ids,
  include_inactive: values.include_inactive,
})

/** The request without those whom the admin left out. */
export const without = (
  request: PayoutRequest,
  excluded: readonly PreviewLine[],
): PayoutRequest =>
  excluded.length > 0
    ? {
        ...request,
        excluded_partner_ids: excluded.map(({ partner }) => partner.id),
      }
    : request

/** What creates the batch: the request, and what the preview said of it. */
export const toBatch = (
  request: PayoutRequest,
  { payouts, amount }: Pick<PreviewAnswer, "payouts" | "amount">,
  note: string,
  idempotencyKey: string,
): CreateBatchInput => ({
  ...request,
  note: note.trim() || null,
  idempotency_key: idempotencyKey,
  expected: { payouts, amount },
})

/**
 * What the engine says where the books are not as the preview showed them; null for any
 * other problem.
 */
export const changedBooks = (message: string): string | null =>
  message.startsWith("expected: ") ? message.slice("expected: ".length) : null

/** Of which sums a preview's table has a column: those that the basis goes by. */
export const PREVIEW_SUMS: Record<
  PayoutBasis,
  readonly (keyof PayoutArithmetic)[]
> = {
  payable: ["payable"],
  earned_in_range: [
    "commissions",
    "clawbacks",
    "adjustments",
    "wanted",
    "payable",
  ],
  beginning_and_earned: [
    "beginning_balance",
    "commissions",
    "clawbacks",
    "adjustments",
    "wanted",
    "payable",
  ],
}

/** The first moment after a range whose end is inclusive, as batches have it. */
export const dayAfter = (to: string | undefined): string | null =>
  to === undefined ? null : new Date(Date.parse(to) + 1).toISOString()
