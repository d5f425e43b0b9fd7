import { setTimeout } from "node:timers/promises"

import { connectTo } from "../../integration-tests/helpers/databases"
import type { BuiltStore } from "./built-store"
import { visitorHeaders } from "./load"

const VISITORS = 32
const CLICKING_MS = 2_000

/** What became of clicks during which the process was killed. */
export interface Kill {
  /** Redirects that were answered with a click's id. */
  acknowledged: number
  /** How many clicks are stored in all: also of visitors who got no answer any more. */
  stored: number
  /** Clicks that were acknowledged and are not stored. */
  lost: number
}

/**
 * Starts a store, lets many visitors click at the same time, kills the process amid that
 * (SIGKILL) and compares what it has acknowledged with what is in the database.
 * @param paths of partners' links
 */
export async function killAmidClicks(
  store: BuiltStore,
  paths: readonly string[],
): Promise<Kill> {
  const sql = await connectTo(store.database)
  try {
    await sql.query("DELETE FROM partner_click")
    const running = await store.start()
    const acknowledged: string[] = []
    let isAlive = true
    const clicking = Array.from({ length: VISITORS }, async (_, visitor) => {
      for (let click = visitor; isAlive; click++) {
        const path = paths[click % paths.length]
        const id = await clickedAt(running.url + path).catch(() => null)
        if (id !== null) {
          acknowledged.push(id)
        }
      }
    })
    await setTimeout(CLICKING_MS)
    await running.crash()
    isAlive = false
    await Promise.all(clicking)

    const { rows } = await sql.query<{ id: string }>(
      "SELECT id FROM partner_click",
    )
    const stored = new Set(rows.map(({ id }) => id))
    return {
      acknowledged: acknowledged.length,
      stored: stored.size,
      lost: acknowledged.filter((id) => !stored.has(id)).length,
    }
  } finally {
    await sql.end()
  }
}

/** The id of the click that a redirect acknowledges; null for an answer without one. */
async function clickedAt(url: string): Promise<string | null> {
  const { headers } = await fetch(url, {
    redirect: "manual",
    headers: visitorHeaders(),
  })
  const landing = headers.get("location")
  return landing && new URL(landing).searchParams.get("ref_click")
}
