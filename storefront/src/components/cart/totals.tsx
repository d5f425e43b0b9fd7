import { formatMoney } from "@/lib/format"

/** The totals that carts and orders share, in major units. */
type Totals = {
  currency_code: string
  item_subtotal: number
  discount_subtotal?: number
  shipping_subtotal: number
  tax_total: number
  total: number
}

/**
 * What there is to pay, and what it is made of. All parts are without tax, so
 * that they add up to the total.
 */
export const TotalsList = ({
  totals,
  shippingKnown,
}: {
  totals: Totals
  /** False before a delivery was chosen. */
  shippingKnown: boolean
}) => {
  const money = (amount: number) => formatMoney(amount, totals.currency_code)
  const discount = totals.discount_subtotal ?? 0
  return (
    <dl className="totals">
      <Row label="Subtotal" value={money(totals.item_subtotal)} />
      {discount > 0 && (
        <Row label="Discount" value={`\u2212${money(discount)}`} />
      )}
      <Row
        label="Delivery"
        value={
          shippingKnown ? money(totals.shipping_subtotal) : "At the checkout"
        }
      />
      <Row label="Tax" value={money(totals.tax_total)} />
      <Row label="Total" value={money(totals.total)} strong />
    </dl>
  )
}

const Row = ({
  label,
  value,
  strong,
}: {
  label: string
  value: string
  strong?: boolean
}) => (
  <div className={strong ? "totals__row totals__row--strong" : "totals__row"}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)
