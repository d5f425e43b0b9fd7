import { Button, Container, Heading, InlineTip, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import {
  usePartnerPayout,
  useReleasePayouts,
} from "../../hooks/api/payout-settings"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import { useSeen } from "../../hooks/use-seen"
import { LinkButton } from "../common/link-button"
import { PartnerPayoutFacts } from "./partner-payout-facts"
import { PartnerPayoutsList } from "./partner-payouts-list"

/** How a partner is paid, whether payments are held, and the last ones; read when one scrolls to it. */
export const PartnerPayoutsSection = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { ref, isSeen } = useSeen<HTMLDivElement>()
  const { settings, isError, error } = usePartnerPayout(partnerId, isSeen)
  const { mutateAsync } = useReleasePayouts(partnerId)
  const confirmChange = useConfirmedChange()
  const heading = t("payouts.domain")

  if (isError) {
    throw error
  }

  const release = () =>
    confirmChange({
      title: t("payouts.hold.release.title"),
      description: t("payouts.hold.release.description"),
      confirm: t("payouts.hold.release.action"),
      success: t("payouts.hold.release.success"),
      isHarmless: true,
      change: () => mutateAsync(),
    })

  return (
    <Container ref={ref} className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2">{heading}</Heading>
        <div className="flex flex-wrap gap-2">
          <LinkButton
            to={`payout-settings${search}`}
            label={t("payoutSettings.partner.action")}
          />
          <LinkButton
            to={`statement${search}`}
            label={t("payouts.statement.action")}
          />
          {settings &&
            (settings.is_held ? (
              <Button size="small" variant="secondary" onClick={release}>
                {t("payouts.hold.release.action")}
              </Button>
            ) : (
              <LinkButton
                to={`hold${search}`}
                label={t("payouts.hold.action")}
              />
            ))}
        </div>
      </div>
      {settings?.is_held && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("payouts.hold.held")}>
            {settings.hold_reason}
          </InlineTip>
        </div>
      )}
      {settings ? (
        <PartnerPayoutFacts settings={settings} />
      ) : (
        <Skeleton className="mx-6 my-4 h-12" />
      )}
      <PartnerPayoutsList partnerId={partnerId} isSeen={isSeen} />
    </Container>
  )
}
