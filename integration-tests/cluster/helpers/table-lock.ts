import { connectTo } from "../../helpers/databases"
import { eventually } from "../../http/helpers/eventually"

export interface TableLock {
  isAwaited(): Promise<boolean>
  /** Waits until somebody wants to write. */
  awaited(): Promise<void>
  /**
   * Takes back what a process that crashed had asked for: PostgreSQL would still write
   * it once it may, although nobody is there for the answer.
   */
  refuseWaiting(): Promise<void>
}

/**
 * Lets everybody who wants to write to a table wait while something is done: so a process
 * stands still at a known place.
 */
export async function whileWritesWait(
  database: string,
  table: string,
  action: (lock: TableLock) => Promise<void>,
): Promise<void> {
  const client = await connectTo(database)
  const waiting = async (select: string) =>
    await client.query(
      `SELECT ${select} FROM pg_locks
       WHERE NOT granted AND relation = $1::regclass`,
      [`"${table}"`],
    )
  const isAwaited = async () => (await waiting("pid")).rowCount !== 0
  try {
    await client.query("BEGIN")
    await client.query(`LOCK TABLE "${table}" IN SHARE MODE`)
    await action({
      isAwaited,
      awaited: async () =>
        await eventually(async () => expect(await isAwaited()).toBe(true)),
      refuseWaiting: async () => {
        await waiting("pg_terminate_backend(pid)")
        await eventually(async () => expect(await isAwaited()).toBe(false))
      },
    })
  } finally {
    // Its transaction, and the lock with it, ends with the connection.
    await client.end()
  }
}
