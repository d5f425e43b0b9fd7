import { formatAmount, formatDay } from "../emails/formats"
import type { Statement, StatementSums } from "./statement"
import {
  BOLD,
  GREY,
  PAGE,
  type Pdf,
  REGULAR,
  rule,
  TEXT_SIZE,
  textToTheLeftOf,
} from "./statement-page"
import type { StatementTexts } from "./statement-texts"
import { toPrintableLogo } from "./printable-logo"

const LOGO = { width: 150, height: 50 }
const GAP = 16
const SUMS: (keyof StatementSums)[] = [
  "beginning_balance",
  "commissions",
  "clawbacks",
  "payments",
  "adjustments",
  "ending_balance",
]

/**
 * Who, whom, when, and the sums.
 * @returns where the entries begin
 */
export function writeHead(
  pdf: Pdf,
  statement: Statement,
  texts: StatementTexts,
): number {
  const { store, partner, currency_code } = statement
  const below = writeParties(pdf, statement)
  pdf
    .font(BOLD)
    .fontSize(18)
    .fillColor("black")
    .text(texts.title, PAGE.left, below)
  pdf.font(REGULAR).fontSize(TEXT_SIZE)
  const facts = [
    [texts.period, `${periodOf(statement, texts)} (${texts.utc})`],
    [texts.currency, currency_code.toUpperCase()],
    [texts.partner_code, partner.code],
    [texts.vat_id, partner.vat_id],
    [texts.tax_id, store.tax_id],
  ]
  for (const [label, fact] of facts) {
    if (fact) {
      pdf.text(`${label}: ${fact}`)
    }
  }
  return writeSums(pdf, statement, texts, pdf.y + GAP)
}

/** The partner on the left, under the logo; the store on the right. */
function writeParties(pdf: Pdf, { store, partner }: Statement): number {
  const hasLogo = store.logo !== null && drawLogo(pdf, store.logo)
  const middle = (PAGE.left + PAGE.right) / 2
  const width = middle - PAGE.left - GAP
  pdf
    .fontSize(TEXT_SIZE)
    .font(BOLD)
    .text(store.name, middle, PAGE.top, {
      width: PAGE.right - middle,
      align: "right",
    })
  pdf.font(REGULAR).text(store.address_lines.join("\n"), {
    width: PAGE.right - middle,
    align: "right",
  })
  const storeEnds = pdf.y
  pdf
    .font(BOLD)
    .text(
      partner.name,
      PAGE.left,
      PAGE.top + (hasLogo ? LOGO.height + GAP : 0),
      {
        width,
      },
    )
  pdf.font(REGULAR).text(partner.address_lines.join("\n"), { width })
  return Math.max(storeEnds, pdf.y) + GAP * 2
}

/** A picture that cannot be drawn is left out: what counts are the numbers. */
function drawLogo(pdf: Pdf, content: Uint8Array): boolean {
  const logo = toPrintableLogo(content)
  if (!logo) {
    return false
  }
  try {
    pdf.image(logo, PAGE.left, PAGE.top, { fit: [LOGO.width, LOGO.height] })
    return true
  } catch {
    return false
  }
}

function periodOf(
  { from, until, language }: Statement,
  texts: StatementTexts,
): string {
  const last = formatDay(until, language)
  return from
    ? `${formatDay(from, language)} ${texts.to} ${last}`
    : `${texts.until} ${last}`
}

function writeSums(
  pdf: Pdf,
  statement: Statement,
  texts: StatementTexts,
  top: number,
): number {
  const height = TEXT_SIZE * 1.9
  SUMS.forEach((sum, index) => {
    const y = top + index * height
    pdf.font(sum.endsWith("_balance") ? BOLD : REGULAR)
    pdf.fillColor("black").text(texts.sums[sum], PAGE.left, y, {
      lineBreak: false,
    })
    textToTheLeftOf(
      pdf,
      formatAmount(statement[sum], statement.currency_code, statement.language),
      PAGE.right,
      y,
    )
    rule(pdf, y + height - 4)
  })
  pdf.font(REGULAR).fillColor(GREY)
  return top + SUMS.length * height + GAP
}
