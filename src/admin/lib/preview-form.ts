import { ambiguityOf, parseDecimal } from "./decimals"
import type { PreviewInput } from "./program-types"

/** What is previewed: a product as if it were sold now, or an order that was placed. */
export const PREVIEW_KINDS = ["product", "order"] as const

export type PreviewKind = (typeof PREVIEW_KINDS)[number]

export interface PreviewValues {
  kind: PreviewKind
  order_id: string
  product_id: string
  partner_id: string
  quantity: string
  unit_price: string
  currency_code: string
  customer: "new" | "returning"
}

/**
 * What the API takes for a preview; null while something is missing, is no number
 * or can be read in two ways.
 * Said here, since a preview that is not asked for yet is no mistake.
 */
export const toPreview = (values: PreviewValues): PreviewInput | null =>
  values.kind === "order"
    ? values.order_id
      ? { order_id: values.order_id }
      : null
    : toProductPreview(values)

const toProductPreview = (values: PreviewValues): PreviewInput | null => {
  const quantity = parseDecimal(values.quantity)
  const unitPrice = parseDecimal(values.unit_price)
  if (
    !values.product_id ||
    quantity === null ||
    unitPrice === null ||
    Number.isNaN(quantity) ||
    Number.isNaN(unitPrice) ||
    ambiguityOf(values.quantity) ||
    ambiguityOf(values.unit_price)
  ) {
    return null
  }
  return {
    product_id: values.product_id,
    partner_id: values.partner_id || null,
    quantity,
    unit_price: unitPrice,
    currency_code: values.currency_code,
    customer: values.customer,
  }
}
