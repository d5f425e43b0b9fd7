import type { MedusaContainer } from "@medusajs/framework/types"

import {
  computeEntitlements,
  type Entitlement,
} from "../../domain/commission/compute-entitlements"
import {
  explainLines,
  type LineDecision,
} from "../../domain/commission/explain-lines"
import { payableFrom } from "../../domain/commission/hold-period"
import type { OrderAttribution } from "./attribute-order"
import {
  dependsOn,
  gatherEarlier,
  gatherTerms,
  type OrderTerms,
} from "./gather-entitlement-input"
import type { KnownOrder } from "./known-order"
import { isComputable, type OrderReading } from "./read-orders"

/** An order with who is credited, and what was true of it then. */
export interface AttributedOrder {
  reading: OrderReading
  attribution: OrderAttribution
  known: KnownOrder
}

export interface ComputedEntitlements {
  entitlements: Entitlement[]
  lines: LineDecision[]
  /** On whose earlier sales and earnings they depend. */
  depends_on: string[]
  /** ISO 8601, UTC; null while it is not known yet, or the order is under review. */
  payable_from: string | null
}

/**
 * The terms that held when an order was placed (or, where an admin wanted it
 * recalculated, at that moment); null for one that is left as it is. Who was refused in a
 * review is credited with nothing.
 */
export async function termsOfOrder(
  container: MedusaContainer,
  { reading, known, attribution }: AttributedOrder,
): Promise<OrderTerms | null> {
  if (!isComputable(reading)) {
    return null
  }
  const { decided, terms_at, settings } = reading
  const isRefused = attribution.review === "refused"
  return await gatherTerms(
    container,
    {
      ...known,
      sale_partner_id: isRefused ? null : attribution.sale_partner_id,
      lead_partner_id: isRefused ? null : attribution.lead_partner_id,
      line_overrides: decided.line_overrides,
      terms_at,
    },
    settings,
  )
}

/**
 * What every partner is entitled to for the order as it is now, and from when it may be
 * paid out.
 */
export async function computeOrder(
  container: MedusaContainer,
  { known, attribution }: AttributedOrder,
  terms: OrderTerms | null,
): Promise<ComputedEntitlements> {
  if (terms === null) {
    return { entitlements: [], lines: [], depends_on: [], payable_from: null }
  }
  const input = { ...terms, ...(await gatherEarlier(container, terms)) }
  return {
    entitlements: computeEntitlements(input),
    lines: explainLines(input),
    depends_on: dependsOn(terms),
    payable_from:
      attribution.review === "pending"
        ? null
        : payableFrom(known.order, terms.settings),
  }
}
