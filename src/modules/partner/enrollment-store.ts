import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export type EnrollmentStatus = "active" | "ended"

/**
 * Enrols a partner, or ends the enrolment. An enrolment that never was cannot end.
 * @returns the enrolment's id, or null when nothing had to change
 */
export async function writeEnrollment(
  sql: Knex,
  partnerId: string,
  programId: string,
  status: EnrollmentStatus,
): Promise<string | null> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    status === "active"
      ? `INSERT INTO partner_enrollment (id, partner_id, program_id, status)
         VALUES (:id, :partnerId, :programId, 'active')
         ON CONFLICT (partner_id, program_id)
         DO UPDATE SET status = 'active', updated_at = now()
         WHERE partner_enrollment.status <> 'active'
         RETURNING id`
      : `UPDATE partner_enrollment SET status = 'ended', updated_at = now()
         WHERE partner_id = :partnerId AND program_id = :programId
           AND status <> 'ended'
         RETURNING id`,
    { id: generateEntityId(undefined, "penr"), partnerId, programId },
  )
  return rows[0]?.id ?? null
}

/** How many partners are enrolled in programs now; one without any is missing. */
export async function countEnrolled(
  sql: Knex,
  programIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await sql("partner_enrollment")
    .whereIn("program_id", programIds)
    .where({ status: "active" })
    .whereNull("deleted_at")
    .groupBy("program_id")
    .select<{ program_id: string; count: string }[]>(
      "program_id",
      sql.raw("count(*) AS count"),
    )
  return new Map(
    rows.map(({ program_id, count }) => [program_id, Number(count)]),
  )
}
