import type { Metadata } from "next"
import { PartnerOverviewView } from "@/components/partners/partner-overview"
import { SignInForm } from "@/components/partners/sign-in-form"
import { getPartnerOverview } from "@/lib/data/partner"
import { ledgerFilterOf } from "@/lib/ledger-filter"
import { paramOf, type SearchParams } from "@/lib/search-params"

export const metadata: Metadata = { title: "Partners" }

const PartnersPage = async ({
  searchParams,
}: {
  searchParams: SearchParams
}) => {
  const params = await searchParams
  const filter = ledgerFilterOf(params)
  const overview = await getPartnerOverview(filter)
  if (overview) {
    return <PartnerOverviewView overview={overview} filter={filter} />
  }
  return (
    <div className="narrow stack">
      <div>
        <h1>Partners</h1>
        <p className="lead">
          Sign in to see your links, what you have earned, and every order
          behind it.
        </p>
      </div>
      {paramOf(params, "password") === "set" && (
        <p className="note note--good" role="status">
          Your password is set. Sign in with it.
        </p>
      )}
      <SignInForm />
    </div>
  )
}

export default PartnersPage
