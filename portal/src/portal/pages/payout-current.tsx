import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PayoutSettings } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { Button } from "../ui/button.tsx"
import { RemovePayoutMethod } from "./remove-payout-method.tsx"

/** How the partner is paid now, as far as it may be shown. */
export const PayoutCurrent = ({
  settings,
  disabled,
}: {
  settings: PayoutSettings
  /** Whether nothing may be changed. */
  disabled: boolean
}) => {
  const { t } = useTranslation()
  const [isRemoving, setRemoving] = useState(false)
  const { date } = useFormat()
  const { method, label, updated_at } = settings
  return (
    <section className="pp-card pp-stack" aria-labelledby="pp-payout-current">
      <h2 id="pp-payout-current">{t("payoutSettings.current")}</h2>
      {method ? (
        <dl className="pp-sums">
          <div>
            <dt>{t("payoutSettings.method")}</dt>
            <dd>{t(`payments.method.${method}`)}</dd>
          </div>
          <div>
            <dt>{t("payoutSettings.to")}</dt>
            <dd>{label ?? "–"}</dd>
          </div>
          {updated_at && (
            <div>
              <dt>{t("payoutSettings.updated")}</dt>
              <dd>{date(updated_at)}</dd>
            </div>
          )}
        </dl>
      ) : (
        <p className="pp-lead">{t("payoutSettings.none")}</p>
      )}
      {method && !disabled && (
        <div className="pp-form__end">
          <Button kind="secondary" onClick={() => setRemoving(true)}>
            {t("payoutSettings.remove.open")}
          </Button>
        </div>
      )}
      {isRemoving && <RemovePayoutMethod onClose={() => setRemoving(false)} />}
    </section>
  )
}
