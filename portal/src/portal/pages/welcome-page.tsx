import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { useApi } from "../data/use-api.ts"
import { useLook } from "../data/use-look.ts"
import { CopyButton } from "../ui/copy-button.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { RichText } from "../ui/rich-text.tsx"
import { pathOf } from "../shell/menu.ts"
import { Balances } from "./balances.tsx"

const MESSAGE_REM = 12
const BALANCES_REM = 6
const LINK_REM = 9
/** The main link is the first of every list. */
const FEW = { limit: 2 }

/** What the store says to its partners, what they have earned, and the link to begin with. */
export const WelcomePage = () => {
  const { t } = useTranslation()
  const { data: look } = useLook()
  const shows = (entry: "ledger" | "links") => look?.entries.includes(entry)
  const welcome = useApi(["welcome"], (client) => client.retrieveWelcome())
  return (
    <>
      <Loaded query={welcome} height={MESSAGE_REM}>
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
      {shows("ledger") && <WelcomeBalances />}
      {shows("links") && <MainLink />}
    </>
  )
}

const WelcomeBalances = () => {
  const { t } = useTranslation()
  const ledger = useApi(["ledger", FEW], (client) => client.retrieveLedger(FEW))
  return (
    <section className="pp-stack" aria-labelledby="pp-welcome-balances">
      <h2 id="pp-welcome-balances">{t("home.welcome.balances")}</h2>
      <Loaded query={ledger} height={BALANCES_REM}>
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

const MainLink = () => {
  const { t } = useTranslation()
  const links = useApi(["links", FEW], (client) => client.listLinks(FEW))
  return (
    <section className="pp-card pp-stack" aria-labelledby="pp-main-link">
      <h2 id="pp-main-link">{t("links.main")}</h2>
      <Loaded query={links} height={LINK_REM}>
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
