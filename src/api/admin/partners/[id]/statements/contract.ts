import type { RouteContract } from "../../../../contract/route-contract"
import { statementFile } from "../../../../statements/statement-query"

export const statementContracts: RouteContract[] = [
  {
    ...statementFile.pdf,
    path: "/admin/partners/:id/statements/pdf",
    summary: "A partner's statement over some days, as a PDF",
    audience: "admin",
  },
  {
    ...statementFile.csv,
    path: "/admin/partners/:id/statements/csv",
    summary: "A partner's statement over some days, as a CSV file",
    audience: "admin",
  },
]
