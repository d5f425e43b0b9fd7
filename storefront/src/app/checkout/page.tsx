import type { Metadata } from "next"
import { TotalsList } from "@/components/cart/totals"
import { AddressForm } from "@/components/checkout/address-form"
import { AddressSummary } from "@/components/checkout/address-summary"
import { PlaceOrderForm } from "@/components/checkout/place-order-form"
import { EmptyState } from "@/components/ui/empty-state"
import { getCart, type Cart } from "@/lib/data/cart"
import { listShippingChoices } from "@/lib/data/checkout"
import { formatMoney } from "@/lib/format"
import { paramOf, type SearchParams } from "@/lib/search-params"

export const metadata: Metadata = { title: "Checkout" }

const CheckoutPage = async ({
  searchParams,
}: {
  searchParams: SearchParams
}) => {
  const wantsAddress = paramOf(await searchParams, "step") === "address"
  const cart = await getCart()
  return (
    <>
      <h1>Checkout</h1>
      {cart?.items?.length ? (
        <CheckoutContents cart={cart} wantsAddress={wantsAddress} />
      ) : (
        <EmptyState action={{ href: "/", label: "See all products" }}>
          There is nothing to check out yet: your cart is empty.
        </EmptyState>
      )}
    </>
  )
}

const CheckoutContents = ({
  cart,
  wantsAddress,
}: {
  cart: Cart
  wantsAddress: boolean
}) => (
  <div className="two-columns">
    {wantsAddress || !hasAddress(cart) ? (
      <AddressStep cart={cart} />
    ) : (
      <DeliveryStep cart={cart} />
    )}
    <section className="card" aria-labelledby="summary">
      <h2 id="summary">Summary</h2>
      <ul className="summary-lines" role="list">
        {cart.items?.map((item) => (
          <li key={item.id}>
            <span>
              {item.quantity} × {item.product_title ?? item.title}
            </span>
            <span>{formatMoney(item.subtotal ?? 0, cart.currency_code)}</span>
          </li>
        ))}
      </ul>
      <TotalsList
        totals={cart}
        shippingKnown={Boolean(cart.shipping_methods?.length)}
      />
    </section>
  </div>
)

const hasAddress = (cart: Cart) =>
  Boolean(cart.email && cart.shipping_address?.address_1)

const AddressStep = ({ cart }: { cart: Cart }) => (
  <AddressForm
    values={definedValues({ ...cart.shipping_address, email: cart.email })}
    countries={(cart.region?.countries ?? []).map((country) => ({
      code: country.iso_2 ?? "",
      name: country.display_name ?? country.iso_2 ?? "",
    }))}
  />
)

const definedValues = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === "string"),
  )

const DeliveryStep = async ({ cart }: { cart: Cart }) => {
  const choices = await listShippingChoices(cart.id)
  return (
    <div className="stack">
      {cart.email && cart.shipping_address && (
        <AddressSummary email={cart.email} address={cart.shipping_address} />
      )}
      {choices.length ? (
        <PlaceOrderForm
          choices={choices.map(({ amount, ...choice }) => ({
            ...choice,
            price: formatMoney(amount, cart.currency_code),
          }))}
          chosenId={cart.shipping_methods?.[0]?.shipping_option_id}
        />
      ) : (
        <p className="note">
          We do not deliver to this address yet. Change it to go on.
        </p>
      )}
    </div>
  )
}

export default CheckoutPage
