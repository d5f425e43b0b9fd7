import type { Activity } from "./activity-types"

/** What a sentence needs from the dashboard to name things in the reader's language. */
export interface SentenceWords {
  money: (amount: number, currencyCode: string) => string
  field: (name: string) => string
  payoutMethod: (name: string) => string
  unknownTarget: string
}

/** The key of the sentence that tells an activity, and what it names. */
export const toSentence = (
  { kind, data }: Pick<Activity, "kind" | "data">,
  words: SentenceWords,
): { key: string; values: Record<string, string> } => {
  const text = (name: string) =>
    typeof data[name] === "string" ? data[name] : ""
  const fields = Array.isArray(data.fields) ? data.fields.map(String) : []
  return {
    key:
      kind === "adjusted" && data.kind === "bonus"
        ? "activity.bonus"
        : `activity.kinds.${kind}`,
    values: {
      reason: text("reason"),
      title: text("title"),
      version: typeof data.version === "number" ? String(data.version) : "",
      email: text("email"),
      method: text("method") ? words.payoutMethod(text("method")) : "",
      label: text("label"),
      program: text("program_name") || words.unknownTarget,
      target: text("target_name") || words.unknownTarget,
      fields: fields.map(words.field).join(", "),
      amount: text("currency_code")
        ? words.money(Number(data.amount), text("currency_code"))
        : "",
    },
  }
}
