import type { Metadata } from "next"
import { LeadForm } from "medusa-partner-portal"
import "medusa-partner-portal/portal.css"

export const metadata: Metadata = { title: "Newsletter" }

/** A form through which a visitor becomes a lead of the partner who sent them. */
const NewsletterPage = () => (
  <div className="narrow stack">
    <div>
      <h1>Newsletter</h1>
      <p className="lead">New paper, four times a year.</p>
    </div>
    <LeadForm apiUrl="/api/partners" submitLabel="Subscribe" />
  </div>
)

export default NewsletterPage
