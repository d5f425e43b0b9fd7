import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { millisecondsInDay } from "date-fns/constants"

import {
  decide,
  isTakenIn,
  type PartnerStatus,
  type Verdict,
} from "../../domain/partner-status"
import type { ApplicationInput } from "./types"

/**
 * What a verdict makes of a partner.
 * @throws MedusaError not allowed where there is nothing to decide (any more)
 */
export function statusAfter(
  status: PartnerStatus,
  verdict: Verdict,
): PartnerStatus {
  const after = decide(status, verdict)
  if (after === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `status: the partner is ${status}, so there is no application to be ${verdict}; ` +
        "somebody else may have decided meanwhile",
    )
  }
  return after
}

/** @throws MedusaError not allowed: only a decision makes an applicant a partner */
export function assertSwitchable(
  before: PartnerStatus,
  after: PartnerStatus,
): void {
  if (before !== after && !(isTakenIn(before) && isTakenIn(after))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `status: the partner is ${before}; approve the application first`,
    )
  }
}

/** So long nobody applies again who did after they were rejected. */
const REAPPLY_DAYS = 7

/** Whether an application that comes in with a known address is taken up at a moment. */
export function mayReapply(
  status: PartnerStatus,
  reappliedAt: Date | null,
  now: Date,
): boolean {
  return (
    status === "rejected" &&
    (reappliedAt === null ||
      now.getTime() - reappliedAt.getTime() >= REAPPLY_DAYS * millisecondsInDay)
  )
}

/** The columns of an application that comes in at a moment. */
export function toApplicationRow(
  { message, program_id, form_id, program_ids }: ApplicationInput,
  status: PartnerStatus,
  at: Date,
) {
  return {
    applied_at: at,
    application_message: message,
    application_program_id: program_id,
    application_form_id: form_id,
    application_program_ids: program_ids,
    decided_at: isTakenIn(status) ? at : null,
  }
}

/**
 * Partners who applied, or whose application was decided, in a span of time.
 * @param after the last id of the page before; "" begins
 * @returns ids, in their order
 */
export async function readApplicationsBetween(
  sql: Knex,
  range: { from: Date; until: Date },
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `SELECT id FROM partner
     WHERE applied_at IS NOT NULL AND id > :after AND deleted_at IS NULL
       AND greatest(applied_at, reapplied_at, decided_at) >= :from
       AND least(applied_at, reapplied_at, decided_at) < :until
     ORDER BY id
     LIMIT :limit`,
    { ...range, after, limit },
  )
  return rows.map(({ id }) => id)
}
