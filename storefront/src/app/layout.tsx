import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { SiteFooter } from "@/components/layout/site-footer"
import { SiteHeader } from "@/components/layout/site-header"
import { STORE_NAME } from "@/lib/store-name"
import "./styles/index.css"

// The build runs before the store has any data, and every page depends on the
// visitor's region and cart: nothing can be rendered ahead of time.
export const dynamic = "force-dynamic"

export const metadata: Metadata = {
  title: { default: STORE_NAME, template: `%s · ${STORE_NAME}` },
  description: "Plain, well-made things for the house and the road.",
}

export const viewport: Viewport = { colorScheme: "light dark" }

// No Suspense boundary and no loading.tsx anywhere: with one, Next.js (seen in 15.5)
// now and then never shows what a server action has changed, and its button stays
// pending for ever (vercel/next.js issues 96233 and 98303; 4 of 10 clicks here,
// none of 100 without). Links and buttons say themselves that they are at work.
const RootLayout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </body>
  </html>
)

export default RootLayout
