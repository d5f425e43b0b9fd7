import type { HttpTypes } from "@medusajs/types"
import Link from "next/link"
import { priceOf } from "@/lib/data/products"
import { formatMoney } from "@/lib/format"
import { LinkPending } from "../ui/link-pending"
import { ProductArt } from "./product-art"

/** A product in the grid; the whole card is the link's target. */
export const ProductCard = ({
  product,
}: {
  product: HttpTypes.StoreProduct
}) => (
  <li className="product-card">
    <ProductArt {...product} />
    <div className="product-card__text">
      <h2 className="product-card__title">
        <Link href={`/products/${product.handle}`}>
          {product.title}
          <LinkPending />
        </Link>
      </h2>
      <p className="product-card__price">{priceText(product.variants ?? [])}</p>
    </div>
  </li>
)

const priceText = (variants: HttpTypes.StoreProductVariant[]) => {
  const prices = variants.flatMap((variant) => priceOf(variant) ?? [])
  if (!prices.length) {
    return "Not sold in this currency"
  }
  const amounts = prices.map(({ amount }) => amount)
  const lowest = Math.min(...amounts)
  const text = formatMoney(lowest, prices[0].currencyCode)
  return lowest < Math.max(...amounts) ? `from ${text}` : text
}
