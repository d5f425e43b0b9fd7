import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { Referral } from "../../lib/leads-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { LeadActions } from "./lead-actions"
import { LeadSourceBadge, LeadStateBadge } from "./lead-badges"
import { LeadPerson } from "./lead-person"
import { UserText } from "../common/user-text"

const helper = createDataTableColumnHelper<Referral>()
const NOTHING = "-"

/** The columns of the referral history. */
export const useLeadColumns = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()

  return useMemo(
    () => [
      helper.display({
        id: "person",
        header: t("leads.fields.person"),
        maxSize: 260,
        cell: ({ row }) => <LeadPerson {...row.original} />,
      }),
      helper.accessor("partner", {
        header: t("fields.partner"),
        maxSize: 180,
        cell: ({ getValue }) => (
          <UserText>
            <TextLink to={paths.partner(getValue().id)}>
              {getValue().name}
            </TextLink>
          </UserText>
        ),
      }),
      helper.accessor("source", {
        header: t("leads.fields.source"),
        cell: ({ getValue }) => <LeadSourceBadge source={getValue()} />,
      }),
      helper.display({
        id: "state",
        header: t("leads.fields.state"),
        cell: ({ row }) => <LeadStateBadge lead={row.original} />,
      }),
      helper.accessor("occurred_at", {
        header: t("leads.fields.occurredAt"),
        sortLabel: t("leads.fields.occurredAt"),
        enableSorting: true,
        sortAscLabel: t("sorting.oldest"),
        sortDescLabel: t("sorting.newest"),
        cell: ({ getValue }) => getFullDate({ date: getValue() }),
      }),
      helper.display({
        id: "until",
        header: t("leads.fields.until"),
        cell: ({ row: { original: lead } }) => {
          const until = lead.ended_at ?? lead.expires_at
          return until ? getFullDate({ date: until }) : NOTHING
        },
      }),
      helper.accessor("order_id", {
        header: t("leads.fields.order"),
        cell: ({ row: { original: lead } }) =>
          lead.order_id ? (
            <TextLink to={paths.order(lead.order_id)}>
              {`#${lead.order_display_id ?? lead.order_id}`}
            </TextLink>
          ) : (
            NOTHING
          ),
      }),
      helper.accessor((lead) => lead.note ?? NOTHING, {
        id: "note",
        header: t("leads.fields.note"),
        maxSize: 240,
        cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
      }),
      helper.display({
        id: "actions",
        cell: ({ row }) => <LeadActions lead={row.original} />,
      }),
    ],
    [t, getFullDate],
  )
}
