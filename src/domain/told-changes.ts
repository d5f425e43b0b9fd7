import type { PartnerStatus } from "./partner-status"

/** What an admin changes of a partner, as it is told to others. */
export interface ToldPartner {
  name: string
  status: PartnerStatus
  parent_id: string | null
  tracking_window: unknown
  notify_on_lead: boolean
  notify_on_sale: boolean
  notify_on_payout: boolean
  website: string | null
  phone: string | null
}

/** Their names are keys of the dashboard's texts. */
const FIELDS = [
  "name",
  "parent_id",
  "tracking_window",
  "notify_on_lead",
  "notify_on_sale",
  "notify_on_payout",
  "website",
  "phone",
] as const

export interface ToldChange {
  kind: "activated" | "deactivated" | "changed"
  data?: { fields: string[] }
}

/** What became different: the status by itself, everything else by its name. */
export function toldChanges(
  before: ToldPartner,
  after: ToldPartner,
): ToldChange[] {
  const fields = FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  return [
    ...(before.status === after.status
      ? []
      : [
          {
            kind:
              after.status === "active"
                ? ("activated" as const)
                : ("deactivated" as const),
          },
        ]),
    ...(fields.length > 0
      ? [{ kind: "changed" as const, data: { fields: [...fields] } }]
      : []),
  ]
}
