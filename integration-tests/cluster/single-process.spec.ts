import type { Client } from "pg"

import { connectTo } from "../helpers/databases"
import { createFetchClient } from "../helpers/fetch-client"
import { freePort } from "../helpers/ports"
import { logInAdmin } from "../http/helpers/admin-user"
import { checkBooks } from "../http/helpers/books"
import { eventually } from "../http/helpers/eventually"
import {
  furnishFriendsStore,
  type FriendsStore,
  orderThroughAna,
} from "../http/helpers/friends"
import {
  crashScript,
  type Medusa,
  runScript,
  startMedusa,
  type StorePlace,
} from "./helpers/medusa"
import { PAID_ONCE, postedByOrder } from "./helpers/postings"
import { createStoreDatabase } from "./helpers/store-database"
import { whileWritesWait } from "./helpers/table-lock"

jest.setTimeout(300_000)

const RECONCILE = "reconcile.ts"
/** How long a killed run of the reconcile job may keep others out: a fifth of its period. */
const LEASE_SECONDS = 60

/** Where the process stands still when it is killed: it waits to write to this table. */
const MOMENTS = [
  {
    moment: "has stored the order and not yet its payment",
    table: "payment",
    answered: false,
  },
  {
    moment:
      "has answered the customer and not yet begun what the event asks for",
    table: "partner_order_sync",
    answered: true,
  },
]

describe("a store of one process, without Redis, that is killed between an order and its event", () => {
  const place: StorePlace = { database: "single_process" }
  let port: number
  let medusa: Medusa
  let sql: Client
  let shop: FriendsStore

  beforeAll(async () => {
    await createStoreDatabase(place)
    sql = await connectTo(place.database)
    port = await freePort()
    await start()
    const client = createFetchClient(medusa.url)
    shop = await furnishFriendsStore(client, await logInAdmin(client))
  })

  afterAll(async () => {
    await medusa?.stop()
    await sql?.end()
  })

  async function start(): Promise<void> {
    medusa = await startMedusa(place, "shared", port)
  }

  /**
   * Kills the store when an order is stored and nobody has noted that it is to be synced.
   * @returns the order
   */
  async function crashAfterOrder({
    table,
    answered,
  }: (typeof MOMENTS)[number]): Promise<string> {
    const before = await postedByOrder(sql)
    await whileWritesWait(place.database, table, async (lock) => {
      const checkout = orderThroughAna(shop).then(
        () => true,
        () => false,
      )
      await lock.awaited()
      if (answered) {
        await checkout
      }
      await medusa.crash()
      await lock.refuseWaiting()
      expect(await checkout).toBe(answered)
    })
    const [order, ...others] = Object.keys(await postedByOrder(sql)).filter(
      (id) => !(id in before),
    )
    expect(others).toEqual([])
    const { rowCount: noted } = await sql.query(
      "SELECT 1 FROM partner_order_sync WHERE order_id = $1",
      [order],
    )
    expect(noted).toBe(0)
    return order
  }

  async function expectPaidOnce(order: string): Promise<void> {
    expect((await postedByOrder(sql))[order]).toBe(PAID_ONCE)
  }

  it.each(MOMENTS)(
    "pays after its restart with the next run of the reconcile job, when it $moment",
    async (moment) => {
      const order = await crashAfterOrder(moment)
      await start()
      await runScript(place, RECONCILE)
      // The store runs the job too, every five minutes, and may have been quicker.
      await eventually(async () => await expectPaidOnce(order))
      expect(await checkBooks(shop.admin)).toMatchObject({
        ok: true,
        problems: [],
      })
    },
  )

  it("pays a minute later as well, when the job is killed at its work too", async () => {
    const order = await crashAfterOrder(MOMENTS[1])
    await whileWritesWait(
      place.database,
      "partner_ledger_transfer",
      async (lock) => await crashScript(place, RECONCILE, lock.isAwaited),
    )
    expect((await postedByOrder(sql))[order]).toBe("")

    const { rows } = await sql.query<{ seconds: string }>(
      `UPDATE partner_job_lease
       SET leased_until = leased_until - make_interval(secs => $1)
       WHERE id = 'partner-center-reconcile'
       RETURNING extract(epoch FROM leased_until - now()) AS seconds`,
      [LEASE_SECONDS],
    )
    expect(rows).toHaveLength(1)
    expect(Number(rows[0].seconds)).toBeLessThanOrEqual(0)
    await runScript(place, RECONCILE)
    await expectPaidOnce(order)
    await start()
    expect(await checkBooks(shop.admin)).toMatchObject({
      ok: true,
      transfers: 2 * Object.keys(await postedByOrder(sql)).length,
    })
  })
})
