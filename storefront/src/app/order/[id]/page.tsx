import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { TotalsList } from "@/components/cart/totals"
import { getOrder, type Order } from "@/lib/data/orders"
import { formatMoney } from "@/lib/format"

export const metadata: Metadata = { title: "Your order" }

const OrderPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const order = await getOrder((await params).id)
  if (!order) {
    notFound()
  }
  return (
    <div className="narrow stack">
      <div>
        <h1>Thank you for your order</h1>
        <p className="lead">
          Order <strong>#{order.display_id}</strong> is placed. We write to{" "}
          <strong>{order.email}</strong> when it is on its way.
        </p>
      </div>
      <section className="card" aria-labelledby="items">
        <h2 id="items">What you ordered</h2>
        <OrderLines order={order} />
        <TotalsList totals={order} shippingKnown />
      </section>
      <p>
        <Link href="/">Continue shopping</Link>
      </p>
    </div>
  )
}

const OrderLines = ({ order }: { order: Order }) => (
  <ul className="summary-lines" role="list">
    {order.items?.map((item) => (
      <li key={item.id}>
        <span>
          {item.quantity} × {item.product_title ?? item.title}
          {item.variant_title && (
            <span className="muted"> ({item.variant_title})</span>
          )}
        </span>
        <span>{formatMoney(item.subtotal, order.currency_code)}</span>
      </li>
    ))}
  </ul>
)

export default OrderPage
