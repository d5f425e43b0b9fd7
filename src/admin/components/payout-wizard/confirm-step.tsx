import { Alert, Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { PayoutWizard } from "../../hooks/use-payout-wizard"
import { dayAfter } from "../../lib/payout-wizard"
import { BatchPrograms } from "../payout-batch/batch-programs"
import { BatchTerms } from "../payouts/batch-terms"
import { SettingList } from "../portal-settings/setting-list"
import { StepBody } from "./step-body"

interface ConfirmStepProps {
  wizard: PayoutWizard
  note: string
}

/** All of it once more, in figures, before the money is set aside. */
export const ConfirmStep = ({
  wizard: { request, preview, excluded },
  note,
}: ConfirmStepProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const { current } = preview
  if (!request || !current) {
    return null
  }
  const { basis, from = null, to, program_ids = [] } = request
  return (
    <StepBody
      heading={t("payouts.confirm.heading", {
        count: current.payouts,
        amount: money(current.amount, request.currency_code),
      })}
      description={t("payouts.confirm.description")}
    >
      <Container className="p-0">
        <SettingList
          settings={[
            {
              label: t("payouts.confirm.total"),
              value: money(current.amount, request.currency_code),
            },
            {
              label: t("payouts.confirm.payments"),
              value: t("payouts.count", { count: current.payouts }),
            },
            {
              label: t("payouts.confirm.leftOut"),
              value: t("payouts.partners", {
                count: current.left_out + excluded.length,
              }),
            },
            {
              label: t("payouts.fields.basis"),
              value: (
                <BatchTerms batch={{ basis, from, until: dayAfter(to) }} />
              ),
            },
            {
              label: t("fields.programs"),
              value:
                program_ids.length > 0 ? (
                  <BatchPrograms ids={program_ids} />
                ) : (
                  t("payouts.batch.allPrograms")
                ),
            },
            ...(note.trim()
              ? [{ label: t("payouts.fields.note"), value: note.trim() }]
              : []),
          ]}
        />
      </Container>
      <Alert variant="info">{t("payouts.confirm.hint")}</Alert>
    </StepBody>
  )
}
