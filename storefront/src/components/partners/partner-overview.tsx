import type { PartnerOverview } from "@/lib/data/partner"
import { signOut } from "@/lib/data/partner-actions"
import type { LedgerFilter } from "@/lib/ledger-filter"
import { SubmitButton } from "../ui/form-parts"
import { BalancesSection } from "./balances-section"
import { LedgerSection } from "./ledger-section"
import { LinksSection } from "./links-section"

/** All that a signed-in partner sees. */
export const PartnerOverviewView = ({
  overview,
  filter,
}: {
  overview: PartnerOverview
  filter: LedgerFilter
}) => {
  const { partner, member } = overview
  return (
    <div className="stack stack--wide">
      <div className="partner-head">
        <div>
          <h1>Hello, {member.first_name ?? partner.name}</h1>
          <p className="muted">
            {partner.name} · code <code>{partner.code}</code>
            {partner.parent && ` · recruited by ${partner.parent.name}`}
          </p>
        </div>
        <form action={signOut}>
          <SubmitButton pendingText="Signing out…" variant="secondary">
            Sign out
          </SubmitButton>
        </form>
      </div>
      <LinksSection links={overview.links} />
      <BalancesSection balances={overview.balances} />
      <LedgerSection overview={overview} filter={filter} />
    </div>
  )
}
