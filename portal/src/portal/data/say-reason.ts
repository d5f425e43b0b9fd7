/** A reason as the API answers it beside its English sentence. */
export type ReasonDetail = {
  code: string
  params: Readonly<Record<string, string | readonly string[]>>
}

/** How the portal's language writes what a reason is about. */
export type Spelling = {
  /** Before it is rounded, as it stands in arithmetic that is to be checked. */
  money: (amount: number, currencyCode: string) => string
  percent: (percent: number) => string
  number: (value: number) => string
  /** A moment in UTC, as its day there. */
  day: (moment: string) => string
  time: (moment: string) => string
  word: (param: string, word: string) => string
}

const MONEY = ["amount", "base", "from", "minimum", "result", "volume"]

/** What a reason is about, as its text takes it; a count chooses the plural, too. */
export const spellParams = (
  { params }: ReasonDetail,
  spelling: Spelling,
): Record<string, string | number> => {
  const currency = String(params.currency_code ?? "")
  const spell = (name: string, value: string) => {
    switch (name) {
      case "currency_code":
        return value.toUpperCase()
      case "percent":
        return spelling.percent(Number(value))
      case "quantity":
        return spelling.number(Number(value))
      case "count":
        return Number(value)
      case "since":
        return spelling.day(value)
      case "until":
        return spelling.time(value)
      default:
        return MONEY.includes(name)
          ? spelling.money(Number(value), currency)
          : value
    }
  }
  return {
    ...Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === "string"
          ? spell(name, value)
          : value.map((word) => spelling.word(name, word)).join(", "),
      ]),
    ),
    ...("quantity" in params ? { count: Number(params.quantity) } : {}),
  }
}
