import Link from "next/link"
import { ProductCard } from "@/components/product/product-card"
import { EmptyState } from "@/components/ui/empty-state"
import { listProducts } from "@/lib/data/products"
import { pageNumber, type SearchParams } from "@/lib/search-params"

const HomePage = async ({ searchParams }: { searchParams: SearchParams }) => {
  const page = pageNumber(await searchParams)
  return (
    <>
      <div className="hero">
        <h1>Tools for people who write by hand</h1>
        <p>
          Notebooks, pens and ink that are made to be used up, or to be kept.
        </p>
      </div>
      <ProductGrid page={page} />
    </>
  )
}

const ProductGrid = async ({ page }: { page: number }) => {
  const { products, hasMore } = await listProducts(page)
  if (!products.length) {
    return (
      <EmptyState title="No products yet">
        Add products in the Medusa dashboard, and publish them to the sales
        channel of this storefront&apos;s API key.
      </EmptyState>
    )
  }
  return (
    <>
      {/* The role: Safari drops it from lists without bullets. */}
      <ul className="product-grid" role="list">
        {products.map((product) => (
          <ProductCard key={product.id} product={product} />
        ))}
      </ul>
      <nav className="pager" aria-label="Pages">
        {page > 1 && <Link href={`/?page=${page - 1}`}>Previous products</Link>}
        {hasMore && <Link href={`/?page=${page + 1}`}>More products</Link>}
      </nav>
    </>
  )
}

export default HomePage
