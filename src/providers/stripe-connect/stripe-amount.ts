import { type DecimalString, toDecimal } from "../../domain/money"
import { exactAmount } from "../exact-amount"
import { PayoutRefusedError, PayoutUnansweredError } from "../payout-provider"

/** How Stripe counts a currency (docs.stripe.com/currencies). */
interface Counting {
  /** An amount is sent as this many of its decimals: 10.99 with 2 is 1099. */
  power: number
  /** How many of them may differ from zero. */
  digits: number
}

const TWO_DECIMALS: Counting = { power: 2, digits: 2 }
const ZERO_DECIMALS: Counting = { power: 0, digits: 0 }
/** The last of three is always zero. */
const THREE_DECIMALS: Counting = { power: 3, digits: 2 }
/** Without decimals since a time, but written with two zeros as before. */
const TWO_ZEROS: Counting = { power: 2, digits: 0 }

const codes = (text: string, counting: Counting) =>
  text.split(" ").map((code) => [code, counting] as const)

/**
 * UGX is left out: Stripe's list of currencies without decimals and its rule for UGX differ
 * by a factor of a hundred.
 */
const COUNTINGS: ReadonlyMap<string, Counting> = new Map([
  ...codes(
    "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf",
    ZERO_DECIMALS,
  ),
  ...codes("bhd jod kwd omr tnd", THREE_DECIMALS),
  ...codes("isk", TWO_ZEROS),
  ...codes(
    "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp " +
      "byn bzd cad cdf chf cny cop crc cve czk dkk dop dzd egp etb eur fjd fkp gbp gel " +
      "gip gmd gtq gyd hkd hnl htg huf idr ils inr jmd kes kgs khr kyd kzt lak lbp lkr " +
      "lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd " +
      "pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sos srd szl " +
      "thb tjs top try ttd twd tzs uah usd uyu uzs wst xcd yer zar zmw",
    TWO_DECIMALS,
  ),
])

/** What Stripe counts as we know how to, lower case. */
export const STRIPE_CURRENCIES: readonly string[] = [...COUNTINGS.keys()].sort()

/**
 * An amount as Stripe takes it: a whole number of the currency's smallest unit. Nothing is
 * rounded.
 * @throws PayoutRefusedError when Stripe cannot pay exactly that
 */
export function stripeAmount(
  amount: DecimalString,
  currencyCode: string,
): number {
  const counting = COUNTINGS.get(currencyCode)
  if (!counting) {
    throw new PayoutRefusedError(
      `Stripe is not set up to pay in ${currencyCode.toUpperCase()}`,
    )
  }
  const { power, digits } = counting
  const units = exactAmount(amount, digits, {
    provider: "Stripe",
    currencyCode,
  })
    .shiftedBy(power)
    .toNumber()
  if (!Number.isSafeInteger(units)) {
    throw new PayoutRefusedError(`${amount} is more than Stripe can pay`)
  }
  return units
}

/**
 * What Stripe says of an amount, exact, in major units.
 * @throws PayoutUnansweredError for a currency that we do not know how Stripe counts
 */
export function fromStripeAmount(
  units: number,
  currencyCode: string,
): DecimalString {
  const counting = COUNTINGS.get(currencyCode)
  if (!counting) {
    throw new PayoutUnansweredError(
      `Stripe tells of an amount in ${currencyCode.toUpperCase()}, which it is not set up to pay in`,
    )
  }
  return toDecimal(String(units)).shiftedBy(-counting.power).toFixed()
}
