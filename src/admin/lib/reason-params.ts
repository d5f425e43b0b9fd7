import type { ReasonParam } from "../../domain/reasons/catalogue"

/** A reason as answers carry it. */
export interface ReasonDetail {
  code: string
  params: Readonly<Record<string, string | readonly string[]>>
}

/** How the dashboard's language writes what a reason is about. */
export interface Spelling {
  money: (amount: number, currencyCode: string) => string
  percent: (percent: number) => string
  number: (number: number) => string
  /** Of a time in UTC, its day. */
  day: (time: string) => string
  time: (time: string) => string
  word: (param: string, word: string) => string
}

type Kind = keyof Spelling | "currency" | "count" | "text"

const KINDS: Record<ReasonParam, Kind> = {
  amount: "money",
  base: "money",
  from: "money",
  minimum: "money",
  result: "money",
  volume: "money",
  currency_code: "currency",
  percent: "percent",
  quantity: "number",
  count: "count",
  since: "day",
  until: "time",
  credited_source: "word",
  passed_source: "word",
  scope: "word",
  set_by: "word",
  taken: "word",
  which: "word",
  column: "text",
  currency: "text",
  email: "text",
  line: "text",
  number: "text",
  partner_code: "text",
  program: "text",
  reason: "text",
  state: "text",
  status: "text",
}

/** What a reason is about, as its text takes it; a count chooses the plural, too. */
export const spellParams = (
  { params }: ReasonDetail,
  spelling: Spelling,
): Record<string, string | number> => {
  const currency = "currency_code" in params ? String(params.currency_code) : ""
  const spell = (name: string, value: string | readonly string[]) => {
    if (typeof value !== "string") {
      return value.map((word) => spelling.word(name, word)).join(", ")
    }
    const kind: Kind = name in KINDS ? KINDS[name as ReasonParam] : "text"
    switch (kind) {
      case "money":
        return spelling.money(Number(value), currency)
      case "currency":
        return value.toUpperCase()
      case "percent":
      case "number":
        return spelling[kind](Number(value))
      case "count":
        return Number(value)
      case "day":
      case "time":
        return spelling[kind](value)
      case "word":
        return spelling.word(name, value)
      default:
        return value
    }
  }
  const spelled = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, spell(name, value)]),
  )
  return "quantity" in params
    ? { ...spelled, count: Number(params.quantity) }
    : spelled
}
