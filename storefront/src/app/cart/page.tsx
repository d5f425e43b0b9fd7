import type { Metadata } from "next"
import Link from "next/link"
import { CartLine } from "@/components/cart/cart-line"
import { PromotionForm } from "@/components/cart/promotion-form"
import { TotalsList } from "@/components/cart/totals"
import { ProductArt } from "@/components/product/product-art"
import { EmptyState } from "@/components/ui/empty-state"
import { getCart, type Cart } from "@/lib/data/cart"
import { formatMoney } from "@/lib/format"

export const metadata: Metadata = { title: "Cart" }

const CartPage = async () => {
  const cart = await getCart()
  return (
    <>
      <h1>Your cart</h1>
      {cart?.items?.length ? (
        <CartContents cart={cart} />
      ) : (
        <EmptyState action={{ href: "/", label: "See all products" }}>
          Your cart is empty. Choose something you like, and it will wait here.
        </EmptyState>
      )}
    </>
  )
}

const CartContents = ({ cart }: { cart: Cart }) => (
  <div className="two-columns">
    <ul className="cart-lines" role="list">
      {cart.items?.map((item) => (
        <CartLine
          key={item.id}
          id={item.id}
          title={item.product_title ?? item.title}
          variant={item.variant_title ?? null}
          href={`/products/${item.product_handle}`}
          quantity={item.quantity}
          amount={formatMoney(item.subtotal ?? 0, cart.currency_code)}
          art={<LineArt item={item} />}
        />
      ))}
    </ul>
    <Summary cart={cart} />
  </div>
)

const LineArt = ({ item }: { item: NonNullable<Cart["items"]>[number] }) => (
  <ProductArt
    handle={item.product_handle ?? item.id}
    title={item.product_title ?? item.title}
    thumbnail={item.thumbnail}
  />
)

const Summary = ({ cart }: { cart: Cart }) => (
  <section className="card" aria-labelledby="summary">
    <h2 id="summary">Summary</h2>
    <PromotionForm codes={cart.promotions.flatMap(({ code }) => code ?? [])} />
    <TotalsList
      totals={cart}
      shippingKnown={Boolean(cart.shipping_methods?.length)}
    />
    <Link className="button button--primary button--wide" href="/checkout">
      Checkout
    </Link>
  </section>
)

export default CartPage
