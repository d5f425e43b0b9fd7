import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Lets one process at a time run a job, on any number of machines. The lease ends by
 * itself, so that a process that died holds nobody up for longer; who is at work longer
 * renews it. A process that stood still until its lease had ended may find another at
 * work: what a job does must be safe to be done twice.
 * @returns where the job had come, or null when another process holds the lease
 */
export async function takeLease(
  sql: Knex,
  job: string,
  seconds: number,
): Promise<{ cursor: string | null } | null> {
  const { rows } = await sql.raw<{ rows: { cursor: string | null }[] }>(
    `INSERT INTO partner_job_lease (id, leased_until)
     VALUES (?, now() + make_interval(secs => ?))
     ON CONFLICT (id) DO UPDATE SET leased_until = excluded.leased_until
     WHERE partner_job_lease.leased_until <= now()
     RETURNING cursor`,
    [job, seconds],
  )
  return rows[0] ?? null
}

/** Holds the lease for so many seconds from now. */
export async function renewLease(
  sql: Knex,
  job: string,
  seconds: number,
): Promise<void> {
  await sql("partner_job_lease")
    .where({ id: job })
    .update({
      leased_until: sql.raw("now() + make_interval(secs => ?)", [seconds]),
    })
}

/** Gives the lease back and keeps how far the job has come. */
export async function endLease(
  sql: Knex,
  job: string,
  cursor: string | null,
): Promise<void> {
  await sql("partner_job_lease")
    .where({ id: job })
    .update({ leased_until: sql.fn.now(), cursor })
}
