import type { RouteContract } from "../../../../contract/route-contract"
import { statementFile } from "../../../../statements/statement-query"

export const partnerStatementContracts: RouteContract[] = [
  {
    ...statementFile.pdf,
    path: "/store/partners/me/statements/pdf",
    summary: "The partner's statement over some days, as a PDF",
    audience: "partner",
    entries: ["payments"],
  },
  {
    ...statementFile.csv,
    path: "/store/partners/me/statements/csv",
    summary: "The partner's statement over some days, as a CSV file",
    audience: "partner",
    entries: ["payments"],
  },
]
