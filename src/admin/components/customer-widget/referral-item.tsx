import { useDate } from "@medusajs/dashboard/hooks"
import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useEndReferral } from "../../hooks/api/referrals"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { toReferralState } from "../../lib/referrals"
import type { Referral } from "../../lib/widgets-types"
import { PartnerLink } from "../widget-common/partner-link"

const COLORS = { open: "green", expired: "grey", ended: "grey" } as const

/** One record of the referral history: who, by what, when, until when. */
export const ReferralItem = ({ referral }: { referral: Referral }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const state = toReferralState(referral, new Date())
  const { partner, source, occurred_at, expires_at, ended_at, note } = referral
  const until = ended_at ?? expires_at
  return (
    <li className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Text as="span" size="small" leading="compact">
            <PartnerLink partner={partner} />
          </Text>
          <Badge size="2xsmall">{t(`widgets.referralSources.${source}`)}</Badge>
        </div>
        <StatusBadge color={COLORS[state]} className="shrink-0">
          {t(`widgets.customer.states.${state}`)}
        </StatusBadge>
      </div>
      <div className="flex items-start justify-between gap-x-4">
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[
            getFullDate({ date: occurred_at }),
            until
              ? t(`widgets.customer.until.${state}`, {
                  date: getFullDate({ date: until }),
                })
              : t("widgets.customer.until.window"),
          ].join(" · ")}
        </Text>
        {state === "open" && <EndButton referral={referral} />}
      </div>
      {note && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {note}
        </Text>
      )}
    </li>
  )
}

const EndButton = ({ referral: { id, partner } }: { referral: Referral }) => {
  const { t } = useTranslation("partner-center")
  const confirmChange = useConfirmedChange()
  const { mutateAsync, isPending } = useEndReferral()
  const { name } = partner

  const end = () =>
    confirmChange({
      title: t("widgets.customer.end.title", { name }),
      description: t("widgets.customer.end.description"),
      confirm: t("widgets.customer.end.action"),
      success: t("widgets.customer.end.success"),
      change: () => mutateAsync(id),
    })

  return (
    // Reaches to the card's edge, so that its text is in line with the badge above.
    <div className="-me-2 -mt-1 shrink-0">
      <Button
        size="small"
        variant="transparent"
        isLoading={isPending}
        aria-label={t("widgets.customer.end.label", { name })}
        onClick={end}
      >
        {t("widgets.customer.end.action")}
      </Button>
    </div>
  )
}
