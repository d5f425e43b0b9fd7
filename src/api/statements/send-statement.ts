import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { writeStatementCsv } from "../../documents/statement-csv"
import { renderStatementPdf } from "../../documents/statement-pdf"
import { sendFile } from "../contract/send-file"
import { readStatement } from "./read-statement"
import type { StatementQuery } from "./statement-query"

/** Answers a partner's statement as a PDF. */
export async function sendStatementPdf(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  partnerId: string,
): Promise<void> {
  const query = req.validatedQuery as StatementQuery
  const statement = await readStatement(req.scope, partnerId, query)
  sendFile(
    res,
    "application/pdf",
    ["statement", statement.partner.code, query.from, query.to],
    await renderStatementPdf(statement),
  )
}

/** Answers a partner's statement as a CSV file. */
export async function sendStatementCsv(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  partnerId: string,
): Promise<void> {
  const query = req.validatedQuery as StatementQuery
  const statement = await readStatement(req.scope, partnerId, query)
  sendFile(
    res,
    "text/csv; charset=utf-8",
    ["statement", statement.partner.code, query.from, query.to],
    writeStatementCsv(statement),
  )
}
