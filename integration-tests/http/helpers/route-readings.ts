import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { contracts } from "../../../src/api/contracts"
import type { RouteContract } from "../../../src/api/contract/route-contract"
import type { ApiUser } from "./api"
import { statementsOf } from "./count-queries"

/** Everybody who may call a route, and what it is asked about. */
export interface Readers {
  users: Record<RouteContract["audience"], ApiUser>
  /** What stands for `:id`, by the beginning of the route's path. */
  ids: Record<string, string>
  /** What stands for other names in a path, for example `:partner_code`. */
  names: Record<string, string>
  /** What a route must be asked, by its path. */
  queries: Record<string, string>
}

/** How much a route answered, and what it asked the database for that. */
export interface Reading {
  rows: number
  statements: string[]
}

/** Every route that answers something, except those that end so. */
export function readableRoutes(except: readonly string[]): RouteContract[] {
  return contracts.filter(
    ({ method, path }) =>
      method === "GET" && !except.some((end) => path.endsWith(end)),
  )
}

/** Asks a route once. Any answer but a good one or a redirect is an error. */
export async function readRoute(
  sql: Knex,
  contract: RouteContract,
  { users, ids, names, queries }: Readers,
): Promise<Reading> {
  const { path, audience, file } = contract
  const [, id = ""] =
    Object.entries(ids).find(([start]) => path.startsWith(start)) ?? []
  const address = path.replace(/:(\w+)/g, (_, name: string) =>
    name === "id" ? id : names[name],
  )
  let body = ""
  const statements = await statementsOf(sql, async () => {
    const { status, data } = await users[audience].tryDownload(
      `${address}?${queries[path] ?? ""}`,
    )
    body = data.toString()
    if (status >= 400) {
      throw new Error(`${address} answered ${status}: ${body}`)
    }
  })
  const isJson = !file && body.startsWith("{")
  return {
    statements,
    rows: isJson ? countRows(JSON.parse(body)) : body.split("\n").length,
  }
}

/** The entries of all lists in an answer, lists in lists as well. */
function countRows(value: unknown): number {
  if (typeof value !== "object" || value === null) {
    return 0
  }
  const own = Array.isArray(value) ? value.length : 0
  return Object.values(value).reduce<number>(
    (sum, each) => sum + countRows(each),
    own,
  )
}
