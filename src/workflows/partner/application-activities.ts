import { SYSTEM } from "../../domain/partner-activity"
import type { RecordActivityInput } from "./steps/record-activity"

/** What came of an application. */
export interface ReceivedApplication {
  input: { email: string }
  outcome: {
    partner_id: string | null
    member_id: string | null
    is_approved: boolean
  }
  joined: { joined: boolean }
  accepted: { version: number; title: string } | null
}

/** What an application has brought about, as the partner's page tells it. */
export function toActivities({
  input,
  outcome,
  joined,
  accepted,
}: ReceivedApplication): RecordActivityInput[] {
  const about = { partner_id: outcome.partner_id ?? "", actor: SYSTEM }
  return [
    { ...about, kind: "applied" },
    ...(accepted
      ? [{ ...about, kind: "agreement_accepted" as const, data: accepted }]
      : []),
    ...(joined.joined
      ? [
          {
            ...about,
            kind: "account_joined" as const,
            data: { email: input.email.toLowerCase() },
          },
        ]
      : []),
    ...(outcome.is_approved ? [{ ...about, kind: "approved" as const }] : []),
  ]
}
