import type { Reason, ReasonCode } from "./catalogue"
import { ENGLISH, ENGLISH_WORDS } from "./english"

type Params = Readonly<Record<string, string | readonly string[]>>

/** A reason as an English sentence. */
export function say({ code, params }: Reason): string {
  return ENGLISH[code].replace(/{{(\w+)}}/g, (_, name: string) =>
    show(name, params),
  )
}

/** Something that was decided, with why. */
export interface Explained {
  /** In English. */
  reason: string
  /** Missing where it was decided before reasons were kept in detail. */
  reason_detail?: Reason
}

/** A reason as it is kept and answered: the sentence, and what it is made of. */
export function inWords(reason: Reason): Required<Explained> {
  return { reason: say(reason), reason_detail: reason }
}

/** Which of some reasons, that are about nothing in particular, a sentence says. */
export function findReason(
  sentence: string | null,
  among: readonly ReasonCode[],
): Reason | null {
  const code = among.find((each) => ENGLISH[each] === sentence)
  return code ? ({ code, params: {} } as Reason) : null
}

function show(name: string, params: Params): string {
  const value = params[name]
  if (typeof value !== "string") {
    return value.map((word) => wordFor(name, word)).join(", ")
  }
  switch (name) {
    case "amount":
    case "base":
    case "from":
    case "minimum":
    case "volume":
      return `${value} ${show("currency_code", params)}`
    case "currency_code":
      return value.toUpperCase()
    case "percent":
      return `${value} %`
    case "since":
      return value.slice(0, "2026-01-01".length)
    default:
      return name in ENGLISH_WORDS ? wordFor(name, value) : value
  }
}

function wordFor(name: string, word: string): string {
  const words: Record<string, Record<string, string>> = ENGLISH_WORDS
  return words[name][word]
}
