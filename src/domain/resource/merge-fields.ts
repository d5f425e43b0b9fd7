import Mustache from "mustache"

/** What stands for something else for each partner: `{{partner.name}}`. */
export const MERGE_FIELDS = ["partner.name", "partner.code", "link"] as const

/** What is filled in for one partner. */
export interface MergeValues {
  partner: { name: string; code: string }
  /** The address that the partner shares. */
  link: string
}

/**
 * What is wrong with a text's merge fields, for whoever wrote it; null when all of them
 * can be filled in. Only plain fields are let through: no sections, no partials and
 * nothing that would be put in without being escaped.
 */
export function findWrongMergeField(text: string): string | null {
  let tokens: ReturnType<typeof Mustache.parse>
  try {
    tokens = Mustache.parse(text)
  } catch {
    return `has a field that is not closed; write ${listFields()}`
  }
  const wrong = tokens.find(
    ([type, name]) =>
      type !== "text" && !(type === "name" && isMergeField(name)),
  )
  return wrong
    ? `has the field {{${wrong[1]}}}, which is none; there are ${listFields()}`
    : null
}

/** A line of plain text for one partner. */
export function fillPlainText(text: string, values: MergeValues): string {
  return Mustache.render(text, values, {}, { escape: String })
}

/** HTML for one partner; what is filled in is escaped. */
export function fillHtml(html: string, values: MergeValues): string {
  return Mustache.render(html, values)
}

function isMergeField(name: string): boolean {
  return MERGE_FIELDS.some((field) => field === name)
}

function listFields(): string {
  return MERGE_FIELDS.map((field) => `{{${field}}}`).join(", ")
}
