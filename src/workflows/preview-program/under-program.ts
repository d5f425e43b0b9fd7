import type { MedusaContainer } from "@medusajs/framework/types"

import {
  computeEntitlements,
  type Entitlement,
} from "../../domain/commission/compute-entitlements"
import type { CreditedLine } from "../../domain/commission/entitlement-input"
import {
  explainLines,
  type LineDecision,
} from "../../domain/commission/explain-lines"
import type { ProgramTerms } from "../../domain/terms"
import {
  gatherEarlier,
  type OrderTerms,
} from "../sync-order-commissions/gather-entitlement-input"
import { supposedLine } from "./supposed-order"

export interface ProgramPreview {
  entitlements: Entitlement[]
  lines: LineDecision[]
  /** Whether the partner took part in the program; null for nobody in particular. */
  is_enrolled: boolean | null
}

/**
 * What an order earns by one program alone, whoever is enrolled in it. Where nobody is
 * credited, somebody with recruiters on all levels is.
 */
export async function underProgram(
  container: MedusaContainer,
  terms: OrderTerms,
  program: ProgramTerms,
): Promise<ProgramPreview> {
  const credited = terms.sale ?? terms.lead
  const inProgram = (line: CreditedLine | null) =>
    line && { ...line, programs: [program] }
  const nobody = credited ? null : inProgram(supposedLine())
  const supposed = {
    ...terms,
    sale: inProgram(terms.sale) ?? nobody,
    lead: inProgram(terms.lead) ?? nobody,
  }
  const complete = {
    ...supposed,
    ...(await gatherEarlier(container, supposed)),
  }
  return {
    entitlements: computeEntitlements(complete),
    lines: explainLines(complete),
    is_enrolled:
      credited?.programs.some(
        ({ program_id }) => program_id === program.program_id,
      ) ?? null,
  }
}
