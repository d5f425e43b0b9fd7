import { connectTo } from "../../helpers/databases"

/** A row that is held, so that whoever wants to change it stands still there. */
export interface RowLock {
  /** Whether somebody stands still. */
  isAwaited(): Promise<boolean>
}

/**
 * Holds a row while something is done. Who was waiting for it at the end is sent away:
 * PostgreSQL would still do what a process asked for that has been killed meanwhile.
 */
export async function whileRowIsHeld(
  database: string,
  table: string,
  id: string,
  action: (lock: RowLock) => Promise<void>,
): Promise<void> {
  const client = await connectTo(database)
  const waiting = async (select: string) =>
    await client.query(
      `SELECT ${select} FROM pg_locks wanted
       JOIN pg_stat_activity activity USING (pid)
       WHERE NOT wanted.granted AND activity.datname = current_database()`,
    )
  try {
    await client.query("BEGIN")
    const { rowCount } = await client.query(
      `SELECT FROM "${table}" WHERE id = $1 FOR UPDATE`,
      [id],
    )
    expect(rowCount).toBe(1)
    await action({
      isAwaited: async () => (await waiting("pid")).rowCount !== 0,
    })
    await waiting("pg_terminate_backend(pid)")
  } finally {
    // Its transaction, and the lock with it, ends with the connection.
    await client.end()
  }
}
