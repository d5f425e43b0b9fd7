import type { UseQueryResult } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type {
  PartnerLedgerResponse,
  PartnerLinksResponse,
} from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useLook } from "../data/use-look.ts"
import { usePayoutSettings } from "../data/use-payouts.ts"
import { CopyButton } from "../ui/copy-button.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { RichText } from "../ui/rich-text.tsx"
import { Together } from "../ui/together.tsx"
import { pathOf } from "../shell/menu.ts"
import { Balances } from "./balances.tsx"
import { PayoutNotice } from "./payout-notice.tsx"

const PAGE_REM = 32
/** The main link is the first of every list. */
const FEW = { limit: 2 }

/** What the store says to its partners, what they have earned, and the link to begin with. */
export const WelcomePage = () => {
  const { t } = useTranslation()
  const { data: look } = useLook()
  const shows = (entry: "ledger" | "links") => ({
    enabled: look?.entries.includes(entry) ?? false,
  })
  const welcome = useApi(["welcome"], (client) => client.retrieveWelcome())
  const ledger = useApi(
    ["ledger", FEW],
    (client) => client.retrieveLedger(FEW),
    shows("ledger"),
  )
  const links = useApi(
    ["links", FEW],
    (client) => client.listLinks(FEW),
    shows("links"),
  )
  const settings = usePayoutSettings()
  return (
    <Together queries={[welcome, ledger, links, settings]} height={PAGE_REM}>
      <Loaded query={welcome}>
        {({ welcome: { title, message } }) => (
          <div className="pp-stack">
            <PageHead title={title ?? t("entries.welcome")} />
            {message ? (
              <RichText html={message} />
            ) : (
              <p className="pp-lead">{t("home.welcome.lead")}</p>
            )}
          </div>
        )}
      </Loaded>
      <PayoutNotice />
      {shows("ledger").enabled && <WelcomeBalances ledger={ledger} />}
      {shows("links").enabled && <MainLink links={links} />}
    </Together>
  )
}

const WelcomeBalances = ({
  ledger,
}: {
  ledger: UseQueryResult<PartnerLedgerResponse>
}) => {
  const { t } = useTranslation()
  return (
    <section className="pp-stack" aria-labelledby="pp-welcome-balances">
      <h2 id="pp-welcome-balances">{t("home.welcome.balances")}</h2>
      <Loaded query={ledger}>
        {({ balances }) =>
          balances.length === 0 ? (
            <p className="pp-lead">{t("home.welcome.nothingYet")}</p>
          ) : (
            <Balances balances={balances} />
          )
        }
      </Loaded>
    </section>
  )
}

const MainLink = ({
  links,
}: {
  links: UseQueryResult<PartnerLinksResponse>
}) => {
  const { t } = useTranslation()
  return (
    <section className="pp-card pp-stack" aria-labelledby="pp-main-link">
      <h2 id="pp-main-link">{t("links.main")}</h2>
      <Loaded query={links}>
        {({ links: [main] }) =>
          main && (
            <div className="pp-stack">
              <p className="pp-address">{main.url}</p>
              <div className="pp-actions">
                <CopyButton text={main.url} label={t("links.copy")} />
                <Link href={pathOf("links")}>{t("home.welcome.allLinks")}</Link>
              </div>
            </div>
          )
        }
      </Loaded>
    </section>
  )
}
