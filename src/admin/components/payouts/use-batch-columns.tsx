import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { countOf, notPaidOf } from "../../lib/payout-outcomes"
import type { PayoutBatch } from "../../lib/payouts-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { UserText } from "../common/user-text"
import { BatchStateBadge } from "./batch-state-badge"
import { BatchTerms } from "./batch-terms"
import { CountedAmount } from "./counted-amount"

const helper = createDataTableColumnHelper<PayoutBatch>()
const NOTHING = "-"

/** The columns of the list of batches. */
export const useBatchColumns = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()

  return useMemo(
    () => [
      helper.accessor("created_at", {
        header: t("fields.createdAt"),
        // The row opens by mouse only; this link opens it by keyboard.
        cell: ({ row: { original: batch } }) => (
          <TextLink to={paths.payoutBatch(batch.id)}>
            {getFullDate({ date: batch.created_at, includeTime: true })}
          </TextLink>
        ),
      }),
      helper.accessor("note", {
        header: t("payouts.fields.note"),
        maxSize: 200,
        cell: ({ getValue }) => <UserText>{getValue() ?? NOTHING}</UserText>,
      }),
      helper.accessor("opened_at", {
        header: t("fields.status"),
        cell: ({ row: { original: batch } }) => (
          <BatchStateBadge batch={batch} />
        ),
      }),
      ...(["in_transit", "paid"] as const).map((status) =>
        helper.accessor((batch) => countOf(batch, status).amount, {
          id: status,
          header: t(`payouts.statuses.${status}`),
          align: "right",
          cell: ({ row: { original: batch } }) => (
            <CountedAmount
              {...countOf(batch, status)}
              currencyCode={batch.currency_code}
            />
          ),
        }),
      ),
      helper.accessor((batch) => notPaidOf(batch).amount, {
        id: "not_paid",
        header: t("payouts.fields.notPaid"),
        align: "right",
        cell: ({ row: { original: batch } }) => (
          <CountedAmount
            {...notPaidOf(batch)}
            currencyCode={batch.currency_code}
          />
        ),
      }),
      helper.accessor((batch) => countOf(batch, "left_out").payouts, {
        id: "left_out",
        header: t("payouts.statuses.left_out"),
        align: "right",
        cell: ({ getValue }) => (
          <span className="tabular-nums">{getValue() || NOTHING}</span>
        ),
      }),
      helper.accessor("basis", {
        header: t("payouts.fields.basis"),
        cell: ({ row: { original: batch } }) => <BatchTerms batch={batch} />,
      }),
    ],
    [t, getFullDate],
  )
}
