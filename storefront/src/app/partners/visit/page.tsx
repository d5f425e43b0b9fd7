import type { Metadata } from "next"
import { StartVisit } from "@/components/partners/start-visit"

export const metadata: Metadata = { title: "Partners", robots: "noindex" }

/** Where an admin arrives who looks at the portal as a partner sees it. */
const VisitPage = () => (
  <div className="narrow stack">
    <h1>Partners</h1>
    <StartVisit />
  </div>
)

export default VisitPage
