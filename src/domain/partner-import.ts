import { isPartnerCode, normalizePartnerCode } from "./partner-code"
import { because, type Reason } from "./reasons/catalogue"

/** The columns of a file of partners; `code` and `name` are needed. */
export const IMPORT_COLUMNS = [
  "code",
  "name",
  "status",
  "parent_code",
  "programs",
  "owner_email",
  "owner_first_name",
  "owner_last_name",
] as const

export type ImportColumn = (typeof IMPORT_COLUMNS)[number]

/** A row of the file as it was read: every column a text, empty where it is missing. */
export interface ImportRow extends Record<ImportColumn, string> {
  /** Where it stands in the file: 1 is the line of the columns' names. */
  line: number
}

/** What the store has already; keys as `normalizePartnerCode` makes them. */
export interface KnownPartners {
  codes: ReadonlySet<string>
  /** Members' e-mail addresses in lower case. */
  emails: ReadonlySet<string>
  /** Names of programs in lower case. */
  programs: ReadonlySet<string>
  /** Whether a text is an e-mail address by the rules of the API. */
  isEmail: (text: string) => boolean
}

/** `exists`: a partner with this code is there and is left alone. */
export type ImportVerdict = "create" | "exists" | "refused"

export interface JudgedRow {
  row: ImportRow
  verdict: ImportVerdict
  /** What to change; empty unless the row is refused. */
  problems: Reason[]
}

const LONGEST_NAME = 100
const STATUSES = ["", "active", "inactive"]

/**
 * What would become of every row of a file of partners, in the order of the file. A code
 * is needed, so that the same file a second time creates nobody twice. A parent may stand
 * in the same file, anywhere; a row whose parent is refused is refused, too.
 */
export function judgeImport(
  rows: readonly ImportRow[],
  known: KnownPartners,
): JudgedRow[] {
  const judged = rows.map((row): JudgedRow => {
    const key = normalizePartnerCode(row.code)
    if (known.codes.has(key)) {
      return { row, verdict: "exists", problems: [] }
    }
    const problems = [
      ...problemsWithRow(row, known),
      ...problemsWithTwins(row, rows),
    ]
    return {
      row,
      verdict: problems.length === 0 ? "create" : "refused",
      problems,
    }
  })
  return withParentsJudged(judged, known)
}

/** The rows to be created, parents before those whom they recruited. */
export function inOrderOfParents(judged: readonly JudgedRow[]): ImportRow[] {
  const waiting = new Map(
    judged
      .filter(({ verdict }) => verdict === "create")
      .map(({ row }) => [normalizePartnerCode(row.code), row]),
  )
  const ordered: ImportRow[] = []
  const take = (row: ImportRow) => {
    waiting.delete(normalizePartnerCode(row.code))
    const parent = waiting.get(normalizePartnerCode(row.parent_code))
    if (parent) {
      take(parent)
    }
    ordered.push(row)
  }
  for (const row of [...waiting.values()]) {
    if (waiting.has(normalizePartnerCode(row.code))) {
      take(row)
    }
  }
  return ordered
}

/** The programs that a row names; `;` between them. */
export function programsOf({
  programs,
}: Pick<ImportRow, "programs">): string[] {
  return programs
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "")
}

function problemsWithRow(row: ImportRow, known: KnownPartners): Reason[] {
  const unknown = programsOf(row).filter(
    (name) => !known.programs.has(name.toLowerCase()),
  )
  const email = row.owner_email.toLowerCase()
  return [
    ...(isPartnerCode(row.code) ? [] : [because("import_code_invalid")]),
    ...problemWithText("name", row.name, true),
    ...(STATUSES.includes(row.status)
      ? []
      : [because("import_status_unknown", { status: row.status })]),
    ...unknown.map((program) => because("import_program_unknown", { program })),
    ...(email === "" || known.isEmail(email)
      ? []
      : [because("import_email_invalid")]),
    ...(known.emails.has(email)
      ? [because("import_email_taken", { email })]
      : []),
    ...problemWithText("owner_first_name", row.owner_first_name, false),
    ...problemWithText("owner_last_name", row.owner_last_name, false),
  ]
}

function problemWithText(
  column: ImportColumn,
  text: string,
  isNeeded: boolean,
): Reason[] {
  if (text === "") {
    return isNeeded ? [because("import_empty", { column })] : []
  }
  if (text.length > LONGEST_NAME) {
    return [because("import_too_long", { column, count: String(LONGEST_NAME) })]
  }
  return /\p{Cc}/u.test(text)
    ? [because("import_control_characters", { column })]
    : []
}

/** A code, or an e-mail address, that stands twice in the file: the first row has it. */
function problemsWithTwins(
  row: ImportRow,
  rows: readonly ImportRow[],
): Reason[] {
  const before = rows.slice(0, rows.indexOf(row))
  const twin = (same: (other: ImportRow) => boolean) => before.find(same)?.line
  const code = normalizePartnerCode(row.code)
  const email = row.owner_email.toLowerCase()
  const byCode = twin((other) => normalizePartnerCode(other.code) === code)
  const byEmail = twin(
    (other) => email !== "" && other.owner_email.toLowerCase() === email,
  )
  return [
    ...(byCode
      ? [
          because("import_code_twice", {
            partner_code: row.code,
            line: String(byCode),
          }),
        ]
      : []),
    ...(byEmail
      ? [because("import_email_twice", { email, line: String(byEmail) })]
      : []),
  ]
}

/** Refuses rows whose line of recruiters leads to nobody, or bites its own tail. */
function withParentsJudged(
  judged: readonly JudgedRow[],
  known: KnownPartners,
): JudgedRow[] {
  const byCode = new Map(
    judged
      .filter(({ verdict }) => verdict === "create")
      .map((each) => [normalizePartnerCode(each.row.code), each]),
  )
  const problemWith = (
    { parent_code }: ImportRow,
    seen: ReadonlySet<string>,
  ): Reason | null => {
    const key = normalizePartnerCode(parent_code)
    if (key === "" || known.codes.has(key)) {
      return null
    }
    if (seen.has(key)) {
      return because("import_parent_circular", { partner_code: parent_code })
    }
    const parent = byCode.get(key)
    return parent
      ? problemWith(parent.row, new Set([...seen, key]))
      : because("import_parent_unknown", { partner_code: parent_code })
  }
  return judged.map((each) => {
    const problem =
      each.verdict === "create"
        ? problemWith(each.row, new Set([normalizePartnerCode(each.row.code)]))
        : null
    return problem === null
      ? each
      : { ...each, verdict: "refused", problems: [problem] }
  })
}
