import Link from "next/link"
import { STORE_NAME } from "@/lib/store-name"

/** The bottom of every page. */
export const SiteFooter = () => (
  <footer className="site-footer">
    <div className="site-footer__inner">
      <p>{STORE_NAME} is a demo store. Nothing is charged or sent.</p>
      <p className="site-footer__links">
        <Link href="/newsletter">Newsletter</Link>
        <Link href="/partners">For partners</Link>
      </p>
    </div>
  </footer>
)
