import { setImmediate } from "node:timers/promises"

import { formatAmount, formatDay } from "../emails/formats"
import type { Statement, StatementEntry } from "./statement"
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

const ENTRY = { left: 122, width: 220 }
const AMOUNT_RIGHT = 445
const LINE_HEIGHT = TEXT_SIZE * 1.4
const ROW_GAP = 8
/** A text that is longer is cut: what it is about is said by then. */
const MOST_LINES = 6
/** After so many rows others have their turn. */
const ROWS_AT_ONCE = 100

/** The entries with a running balance, over as many pages as they need. */
export async function writeTable(
  pdf: Pdf,
  statement: Statement,
  texts: StatementTexts,
  top: number,
): Promise<void> {
  let y = writeColumns(pdf, texts, top)
  if (statement.entries.length === 0) {
    pdf.fillColor(GREY).text(texts.nothing, PAGE.left, y)
  }
  for (const [index, entry] of statement.entries.entries()) {
    const text = [texts.kinds[entry.kind], entry.text]
      .filter(Boolean)
      .join(" · ")
    const height = heightOf(pdf, text)
    if (y + height > PAGE.bottom) {
      pdf.addPage()
      y = writeColumns(pdf, texts, PAGE.top)
    }
    writeRow(pdf, statement, entry, text, y)
    y += height + ROW_GAP
    rule(pdf, y - ROW_GAP / 2)
    if (index % ROWS_AT_ONCE === 0) {
      await setImmediate()
    }
  }
}

function writeColumns(
  pdf: Pdf,
  { columns }: StatementTexts,
  y: number,
): number {
  pdf.font(BOLD).fontSize(TEXT_SIZE).fillColor("black")
  pdf.text(columns.date, PAGE.left, y, { lineBreak: false })
  pdf.text(columns.entry, ENTRY.left, y, { lineBreak: false })
  textToTheLeftOf(pdf, columns.amount, AMOUNT_RIGHT, y)
  textToTheLeftOf(pdf, columns.balance, PAGE.right, y)
  rule(pdf, y + LINE_HEIGHT + ROW_GAP / 2)
  pdf.font(REGULAR)
  return y + LINE_HEIGHT + ROW_GAP
}

function writeRow(
  pdf: Pdf,
  { language, currency_code }: Statement,
  { posted_at, amount, balance_after }: StatementEntry,
  text: string,
  y: number,
): void {
  pdf.fillColor("black")
  pdf.text(formatDay(posted_at, language), PAGE.left, y, { lineBreak: false })
  pdf.text(text, ENTRY.left, y, inColumn(heightOf(pdf, text)))
  textToTheLeftOf(
    pdf,
    formatAmount(amount, currency_code, language),
    AMOUNT_RIGHT,
    y,
  )
  textToTheLeftOf(
    pdf,
    formatAmount(balance_after, currency_code, language),
    PAGE.right,
    y,
  )
}

function heightOf(pdf: Pdf, text: string): number {
  return Math.min(
    pdf.heightOfString(text, { width: ENTRY.width }),
    MOST_LINES * LINE_HEIGHT,
  )
}

function inColumn(height: number) {
  return { width: ENTRY.width, height: height + 1, ellipsis: true }
}
