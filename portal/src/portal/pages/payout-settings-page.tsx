import { useTranslation } from "react-i18next"
import { mayChange } from "../data/may-change.ts"
import { useBalances, usePayoutSettings } from "../data/use-payouts.ts"
import { useMe } from "../data/use-profile.ts"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Together } from "../ui/together.tsx"
import { PayoutCurrent } from "./payout-current.tsx"
import { PayoutDetailsForm } from "./payout-details-form.tsx"
import { PayoutHeld } from "./payout-held.tsx"
import { PayoutThresholds } from "./payout-thresholds.tsx"

const PAGE_REM = 44

/** Payout settings: where the partner's money goes, and from which amount on. */
export const PayoutSettingsPage = () => {
  const { t } = useTranslation()
  const me = useMe()
  const settings = usePayoutSettings()
  const ledger = useBalances()
  const earned = ledger.data
    ? [
        ledger.data.ledger.currency_code,
        ...ledger.data.balances.map((balance) => balance.currency_code),
      ]
    : []
  return (
    <>
      <PageHead title={t("entries.payout_settings")} />
      <Together queries={[me, settings, ledger]} height={PAGE_REM}>
        <Loaded query={me}>
          {(whoami) => (
            <Loaded query={settings}>
              {({ payout_settings: current }) => (
                <div className="pp-stack">
                  {current.is_held && <PayoutHeld settings={current} />}
                  {whoami.member?.role === "viewer" && (
                    <p className="pp-lead">{t("payoutSettings.viewer")}</p>
                  )}
                  <PayoutCurrent
                    settings={current}
                    disabled={!mayChange(whoami)}
                  />
                  {mayChange(whoami) && (
                    <PayoutDetailsForm settings={current} />
                  )}
                  <PayoutThresholds
                    settings={current}
                    earned={earned}
                    disabled={!mayChange(whoami)}
                  />
                </div>
              )}
            </Loaded>
          )}
        </Loaded>
      </Together>
    </>
  )
}
