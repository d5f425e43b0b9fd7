import type { PartnerOverview } from "@/lib/data/partner"
import { signOut } from "@/lib/data/partner-actions"
import type { LedgerFilter } from "@/lib/ledger-filter"
import { SubmitButton } from "../ui/form-parts"
import { BalancesSection } from "./balances-section"
import { LedgerSection } from "./ledger-section"
import { LinksSection } from "./links-section"
import { VisitBanner } from "./visit-banner"
import { WelcomeSection } from "./welcome-section"

/** All that a signed-in partner sees. */
export const PartnerOverviewView = ({
  overview,
  filter,
}: {
  overview: PartnerOverview
  filter: LedgerFilter
}) => {
  const { partner, member, visit, welcome, links, ledger } = overview
  return (
    <div className="stack stack--wide">
      {visit && (
        <VisitBanner partnerName={partner.name} endsAt={visit.ends_at} />
      )}
      <div className="partner-head">
        <div>
          <h1>Hello, {member?.first_name ?? partner.name}</h1>
          <p className="muted">
            {partner.name} · code <code>{partner.code}</code>
            {partner.parent && ` · recruited by ${partner.parent.name}`}
          </p>
        </div>
        {!visit && (
          <form action={signOut}>
            <SubmitButton pendingText="Signing out…" variant="secondary">
              Sign out
            </SubmitButton>
          </form>
        )}
      </div>
      {welcome && <WelcomeSection welcome={welcome} />}
      {links && <LinksSection links={links} />}
      {ledger && (
        <>
          <BalancesSection balances={ledger.balances} />
          <LedgerSection page={ledger} filter={filter} />
        </>
      )}
    </div>
  )
}
