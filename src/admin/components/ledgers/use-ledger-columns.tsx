import { clx, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { LedgerTotals, PartnerLedger } from "../../lib/ledgers-types"
import { PartnerStatusBadge } from "../common/partner-status-badge"
import { TextLink } from "../common/text-link"
import { UserText } from "../common/user-text"

/** A partner's ledger, or the totals of all that match: these have no partner. */
export type LedgerRow = LedgerTotals & {
  partner: PartnerLedger["partner"] | null
}

const helper = createDataTableColumnHelper<LedgerRow>()
const NOTHING = "-"

const SUMS = [
  ["beginning_balance", "beginning"],
  ["commissions", "commissions"],
  ["clawbacks", "clawbacks"],
  ["payments", "payments"],
  ["adjustments", "adjustments"],
  ["ending_balance", "ending"],
] as const

interface LedgerColumnsInput {
  currency: string
  /** How many partners the totals are of. */
  count: number
  toPath: (partnerId: string) => string
}

/** The columns of all partners' ledgers. */
export const useLedgerColumns = ({
  currency,
  count,
  toPath,
}: LedgerColumnsInput) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()

  return useMemo(
    () => [
      helper.accessor("partner", {
        id: "name",
        header: t("ledgers.columns.partner"),
        sortLabel: t("fields.name"),
        enableSorting: true,
        sortAscLabel: t("sorting.aToZ"),
        sortDescLabel: t("sorting.zToA"),
        maxSize: 220,
        cell: ({ getValue }) => {
          const partner = getValue()
          return partner ? (
            <span className="flex items-center gap-x-2">
              {/* The row opens by mouse only; this link opens it by keyboard. */}
              <TextLink to={toPath(partner.id)} className="truncate">
                {partner.name}
              </TextLink>
              {/* Active ones say nothing: a column for it would push the sums out. */}
              {partner.status === "inactive" && (
                <PartnerStatusBadge status={partner.status} />
              )}
            </span>
          ) : (
            <strong className="txt-compact-small-plus text-ui-fg-base">
              {t("ledgers.totals", { count })}
            </strong>
          )
        },
      }),
      helper.accessor("partner.parent", {
        id: "parent",
        header: t("fields.parent"),
        maxSize: 130,
        cell: ({ row: { original } }) =>
          original.partner && (
            <UserText>{original.partner.parent?.name ?? NOTHING}</UserText>
          ),
      }),
      ...SUMS.map(([sum, name]) =>
        helper.accessor(sum, {
          header: t(`ledgers.columns.${name}`),
          sortLabel: t(`ledger.summary.${name}`),
          enableSorting: true,
          sortAscLabel: t("ledgers.sorting.least"),
          sortDescLabel: t("ledgers.sorting.most"),
          align: "right",
          cell: ({ getValue, row: { original } }) => (
            <span
              className={clx("tabular-nums", {
                "text-ui-fg-error": getValue() < 0,
                "txt-compact-small-plus": !original.partner,
                "text-ui-fg-base": !original.partner && getValue() >= 0,
              })}
            >
              {money(getValue(), currency)}
            </span>
          ),
        }),
      ),
    ],
    [t, money, currency, count, toPath],
  )
}
