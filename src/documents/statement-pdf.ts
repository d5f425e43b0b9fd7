import type { Statement } from "./statement"
import { writeHead } from "./statement-head"
import {
  beginPdf,
  GREY,
  PAGE,
  type Pdf,
  rule,
  TEXT_SIZE,
  textToTheLeftOf,
} from "./statement-page"
import { writeTable } from "./statement-table"
import { type StatementTexts, statementTexts } from "./statement-texts"

/**
 * A statement as a PDF: who owes whom, what changed it and when, with the balance after
 * each entry. Names in Latin, Greek and Cyrillic letters come out; other scripts show as
 * boxes.
 */
export async function renderStatementPdf(
  statement: Statement,
): Promise<Buffer> {
  const texts = statementTexts(statement.language)
  const pdf = beginPdf({
    title: `${texts.title} – ${statement.partner.name}`,
    author: statement.store.name,
    language: statement.language,
  })
  const written = contentOf(pdf)
  await writeTable(pdf, statement, texts, writeHead(pdf, statement, texts))
  writeFooters(pdf, statement, texts)
  pdf.end()
  return await written
}

function writeFooters(
  pdf: Pdf,
  { store, partner }: Statement,
  texts: StatementTexts,
): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    rule(pdf, PAGE.footer - 6)
    pdf.fontSize(TEXT_SIZE - 1).fillColor(GREY)
    pdf.text(`${store.name} · ${partner.code}`, PAGE.left, PAGE.footer, {
      lineBreak: false,
    })
    textToTheLeftOf(pdf, texts.page(page + 1, count), PAGE.right, PAGE.footer)
  }
}

async function contentOf(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of pdf as AsyncIterable<Buffer>) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
