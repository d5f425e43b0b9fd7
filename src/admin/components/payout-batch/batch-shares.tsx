import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { countOf } from "../../lib/payout-outcomes"
import type { PayoutBatch } from "../../lib/payouts-types"

/** Written out: Tailwind finds whole names only. */
const SHARES = [
  { status: "planned", color: "bg-ui-tag-neutral-icon" },
  { status: "in_transit", color: "bg-ui-tag-blue-icon" },
  { status: "paid", color: "bg-ui-tag-green-icon" },
  { status: "failed", color: "bg-ui-tag-red-icon" },
  { status: "canceled", color: "bg-ui-tag-purple-icon" },
  { status: "reversed", color: "bg-ui-tag-orange-icon" },
] as const

/** What became of a batch's money, as one bar and in figures. */
export const BatchShares = ({ batch }: { batch: PayoutBatch }) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const shares = SHARES.map((share) => ({
    ...share,
    ...countOf(batch, share.status),
  })).filter(({ payouts }) => payouts > 0)
  const leftOut = countOf(batch, "left_out").payouts
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {/* The figures below say the same to those who do not see it. */}
      <div
        aria-hidden
        className="bg-ui-bg-switch-off flex h-2 w-full gap-x-0.5 overflow-hidden rounded-full"
      >
        {shares.map(({ status, color, amount }) => (
          <div key={status} className={color} style={{ flexGrow: amount }} />
        ))}
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {shares.map(({ status, color, payouts, amount }) => (
          <div key={status} className="flex flex-col">
            <Text asChild size="small" className="text-ui-fg-subtle">
              <dt className="flex items-center gap-x-2">
                <span className={clx("size-2.5 rounded-sm", color)} />
                {t(`payouts.statuses.${status}`)}
              </dt>
            </Text>
            <Text asChild weight="plus" className="tabular-nums">
              <dd>
                {money(amount, batch.currency_code)}
                <span className="text-ui-fg-subtle font-normal">
                  {" · "}
                  {t("payouts.count", { count: payouts })}
                </span>
              </dd>
            </Text>
          </div>
        ))}
        {leftOut > 0 && (
          <div className="flex flex-col">
            <Text asChild size="small" className="text-ui-fg-subtle">
              <dt>{t("payouts.statuses.left_out")}</dt>
            </Text>
            <Text asChild weight="plus">
              <dd>{t("payouts.partners", { count: leftOut })}</dd>
            </Text>
          </div>
        )}
      </dl>
    </div>
  )
}
