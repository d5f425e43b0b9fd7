import type { Metadata } from "next"
import Link from "next/link"

export const metadata: Metadata = { title: "Not found" }

const NotFoundPage = () => (
  <div className="empty-state">
    <h1>There is nothing here</h1>
    <p>The page has moved, or the link has a mistake in it.</p>
    <Link className="button button--primary" href="/">
      See all products
    </Link>
  </div>
)

export default NotFoundPage
