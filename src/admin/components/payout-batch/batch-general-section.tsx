import { useDate } from "@medusajs/dashboard/hooks"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useBatchName } from "../../hooks/use-batch-name"
import { openingOf } from "../../lib/payout-outcomes"
import type { PayoutBatch } from "../../lib/payouts-types"
import { ProgressBar } from "../common/progress-bar"
import { SettingList } from "../portal-settings/setting-list"
import { AdminName } from "../payouts/admin-name"
import { BatchStateBadge } from "../payouts/batch-state-badge"
import { BatchTerms } from "../payouts/batch-terms"
import { BatchActions } from "./batch-actions"
import { BatchPrograms } from "./batch-programs"
import { BatchShares } from "./batch-shares"

/** What a batch is made of, how far it is, and what can be done with all of it. */
export const BatchGeneralSection = ({ batch }: { batch: PayoutBatch }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const nameOf = useBatchName()
  const isOpening = batch.opened_at === null
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
        <Heading className="min-w-0 break-words">{nameOf(batch)}</Heading>
        <div className="flex items-center gap-x-3">
          <BatchStateBadge batch={batch} />
          <BatchActions batch={batch} />
        </div>
      </div>
      {isOpening && (
        <div className="px-6 py-4">
          <ProgressBar
            label={t("payouts.batch.opening")}
            text={t("payouts.batch.openingText", { ...openingOf(batch) })}
            progress={openingOf(batch)}
          />
        </div>
      )}
      <BatchShares batch={batch} />
      <SettingList
        settings={[
          {
            label: t("payouts.fields.basis"),
            value: <BatchTerms batch={batch} />,
          },
          {
            label: t("fields.programs"),
            value:
              batch.program_ids.length > 0 ? (
                <BatchPrograms ids={batch.program_ids} />
              ) : (
                t("payouts.batch.allPrograms")
              ),
          },
          {
            label: t("payouts.fields.inactive"),
            value: t(
              batch.include_inactive
                ? "payouts.batch.withInactive"
                : "payouts.batch.withoutInactive",
            ),
          },
          {
            label: t("fields.createdAt"),
            value: getFullDate({ date: batch.created_at, includeTime: true }),
          },
          {
            label: t("payouts.fields.createdBy"),
            value: <AdminName id={batch.created_by} />,
          },
        ]}
      />
    </Container>
  )
}
