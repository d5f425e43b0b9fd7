import type { HttpTypes } from "@medusajs/types"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AddToCartForm } from "@/components/product/add-to-cart-form"
import { ProductArt } from "@/components/product/product-art"
import { canBuy, getProduct, priceOf } from "@/lib/data/products"
import { formatMoney } from "@/lib/format"

type Props = { params: Promise<{ handle: string }> }

/** Title and description of the product's page. */
export const generateMetadata = async ({
  params,
}: Props): Promise<Metadata> => {
  const product = await getProduct((await params).handle)
  return product
    ? { title: product.title, description: product.subtitle ?? undefined }
    : {}
}

const ProductPage = async ({ params }: Props) => {
  const product = await getProduct((await params).handle)
  if (!product) {
    notFound()
  }
  const variants = (product.variants ?? []).map(toChoice)
  const price = variants.find(({ available }) => available)?.price
  return (
    <article className="product">
      <div className="product__art">
        <ProductArt {...product} />
      </div>
      <div className="product__text">
        <h1>{product.title}</h1>
        {product.subtitle && <p className="lead">{product.subtitle}</p>}
        {price && <p className="product__price">{price}</p>}
        {product.description && <p>{product.description}</p>}
        <AddToCartForm variants={variants} />
      </div>
    </article>
  )
}

const toChoice = (variant: HttpTypes.StoreProductVariant) => {
  const price = priceOf(variant)
  return {
    id: variant.id,
    title: variant.title ?? "Default",
    price: price && formatMoney(price.amount, price.currencyCode),
    available: canBuy(variant),
  }
}

export default ProductPage
