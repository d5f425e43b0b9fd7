import { checkBooks, pendingOf } from "../http/helpers/books"
import { eventually } from "../http/helpers/eventually"
import { followLink, placeOrder } from "../http/helpers/shopping"
import { type Cluster, startCluster } from "./helpers/cluster"
import { runScript } from "./helpers/medusa"
import { countPaidOnce, PAID_ONCE, postedByOrder } from "./helpers/postings"
import { whileWritesWait } from "./helpers/table-lock"

jest.setTimeout(300_000)

const ORDERS = 50
const CUSTOMERS = 5
const PATIENCE_MS = 90_000

describe("a worker that is killed while fifty orders come in", () => {
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await startCluster("worker_crash")
  })

  afterAll(async () => await cluster?.stop())

  /** Each customer comes through Ana's link once and buys a chair ten times. */
  async function placeOrders(): Promise<void> {
    const { product, store } = cluster.shop
    const customers = Array.from({ length: CUSTOMERS }, async (_, number) => {
      const visitor = await followLink(store.visitor, "/r/ana")
      for (let placed = 0; placed < ORDERS / CUSTOMERS; placed++) {
        await placeOrder(
          store,
          {
            items: [{ variant_id: product.variant_id, quantity: 1 }],
            email: `customer${number}@example.com`,
          },
          visitor,
        )
      }
    })
    await Promise.all(customers)
  }

  /** Kills the worker when it has begun to post an order and not ended. */
  async function crashWhilePosting(): Promise<void> {
    await whileWritesWait(
      cluster.place.database,
      "partner_ledger_transfer",
      async (lock) => {
        await lock.awaited()
        await cluster.worker.crash()
      },
    )
  }

  async function listUnfinished(): Promise<string[]> {
    const { rows } = await cluster.sql.query<{ order_id: string }>(
      "SELECT order_id FROM partner_order_sync WHERE last_ticket > posted_ticket",
    )
    return rows.map(({ order_id }) => order_id)
  }

  async function expectAllPaidOnce(): Promise<void> {
    const { shop, sql } = cluster
    expect(Object.values(await postedByOrder(sql))).toEqual(
      Array(ORDERS).fill(PAID_ONCE),
    )
    // 50 x 10.00 for Ana, 50 x 3.00 for Ben, two transfers for each order.
    expect(await pendingOf(shop.admin, shop.ana)).toEqual({ eur: 500 })
    expect(await pendingOf(shop.admin, shop.ben)).toEqual({ eur: 150 })
    expect(await checkBooks(shop.admin)).toMatchObject({
      ok: true,
      transfers: 2 * ORDERS,
      problems: [],
    })
  }

  it("leaves all fifty paid, once each, after another worker has taken its place", async () => {
    const { events, sql } = cluster
    const placing = placeOrders()
    await eventually(async () => {
      expect(await countPaidOnce(sql)).toBeGreaterThanOrEqual(15)
    }, PATIENCE_MS)
    await crashWhilePosting()

    const [atWork, ...others] = await listUnfinished()
    expect(others).toEqual([])
    expect((await postedByOrder(sql))[atWork]).toBe("")

    await placing
    expect(await countPaidOnce(sql)).toBeLessThan(ORDERS)
    await cluster.startWorker()
    // The last is the one that was at work: the bus waits for its lock to run out.
    await events.settled()
    await expectAllPaidOnce()
  })

  it("leaves the reconcile job nothing to do", async () => {
    await runScript(cluster.place, "reconcile.ts")
    await expectAllPaidOnce()
  })
})
