import Link from "next/link"
import { countItems, getCart } from "@/lib/data/cart"
import { getRegion, listRegions } from "@/lib/data/regions"
import { STORE_NAME } from "@/lib/store-name"
import { LinkPending } from "../ui/link-pending"
import { RegionSwitch } from "./region-switch"

/**
 * The top of every page. What it loads may fail without harm: the page below
 * then says that the store is not available.
 */
export const SiteHeader = () => (
  <header className="site-header">
    <div className="site-header__inner">
      <Link className="brand" href="/">
        {STORE_NAME}
      </Link>
      <Regions />
      <nav className="site-nav" aria-label="Main">
        <Link href="/partners">
          Partners
          <LinkPending />
        </Link>
        <span className="cart-link">
          <Link href="/cart">
            Cart
            <LinkPending />
          </Link>
          <CartCount />
        </span>
      </nav>
    </div>
  </header>
)

const Regions = async () => {
  const loaded = await Promise.all([listRegions(), getRegion()]).catch(
    () => null,
  )
  if (!loaded) {
    return null
  }
  const [regions, current] = loaded
  const choices = regions.map(({ id, name, currency_code }) => ({
    id,
    name,
    currencyCode: currency_code.toUpperCase(),
  }))
  return <RegionSwitch regions={choices} currentId={current.id} />
}

const CartCount = async () => {
  const count = await getCart()
    .then(countItems)
    .catch(() => 0)
  return count > 0 ? (
    <span className="cart-count">
      {count}
      <span className="visually-hidden">
        {count === 1 ? " item" : " items"}
      </span>
    </span>
  ) : null
}
