import { useTranslation } from "react-i18next"
import { usePayoutSettings } from "../data/use-payouts.ts"
import { EntryLink } from "../ui/entry-link.tsx"
import { Notice } from "../ui/notice.tsx"
import { PayoutHeld } from "./payout-held.tsx"

/** Says what keeps the partner from being paid, and what to do about it; else nothing. */
export const PayoutNotice = () => {
  const { t } = useTranslation()
  const settings = usePayoutSettings().data?.payout_settings
  if (settings?.is_held) {
    return <PayoutHeld settings={settings} />
  }
  return settings?.method === null ? (
    <Notice kind="info">
      {t("payments.missing")}{" "}
      <EntryLink entry="payout_settings">
        {t("common.next_step.payout_settings")}
      </EntryLink>
    </Notice>
  ) : null
}
