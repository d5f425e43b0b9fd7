import { checkBooks, pendingOf, postedFor } from "../http/helpers/books"
import { orderThroughAna } from "../http/helpers/friends"
import { createPartner } from "../http/helpers/partners"
import { followLink } from "../http/helpers/shopping"
import { type Cluster, startCluster } from "./helpers/cluster"
import { orderPlaced } from "./helpers/event-queue"
import { runScript } from "./helpers/medusa"
import { countDeadlocks, PAID_ONCE, postedByOrder } from "./helpers/postings"
import type { OrdersPlan } from "./scripts/place-orders"

jest.setTimeout(300_000)

const SYNCS_OF_ONE_ORDER = 50
const ORDERS = 200
const SELLERS = 10

describe("a server and a worker that sync at the same time", () => {
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await startCluster("concurrency")
  })

  afterAll(async () => await cluster?.stop())

  /** Syncs orders on the server, as the admin's button does, all at once. */
  async function syncAllAtOnce(orderIds: readonly string[]): Promise<number[]> {
    const { admin } = cluster.shop
    const answers = await Promise.all(
      orderIds.map((id) =>
        admin.tryPost(`/admin/orders/${id}/partner-commissions/sync`),
      ),
    )
    return answers.map(({ status }) => status)
  }

  it("pays one order once, whoever of fifty on the server and fifty on the worker comes first", async () => {
    const { events, shop, sql } = cluster
    let orderId = ""
    await events.whilePaused(async () => {
      orderId = (await orderThroughAna(shop)).id
      await events.add(
        Array.from({ length: SYNCS_OF_ONE_ORDER }, () => orderPlaced(orderId)),
      )
    })
    const statuses = await syncAllAtOnce(
      Array<string>(SYNCS_OF_ONE_ORDER).fill(orderId),
    )
    await events.settled()

    expect(statuses).toEqual(Array(SYNCS_OF_ONE_ORDER).fill(200))
    expect(await postedFor(shop.admin, orderId)).toEqual([
      "earn 10.00",
      "earn 3.00",
    ])
    expect(await checkBooks(shop.admin)).toMatchObject({
      ok: true,
      transfers: 2,
    })
    expect(await countDeadlocks(sql)).toBe(0)
  })

  it("adds up two hundred orders of ten sellers whom one partner recruited: 200 x 3.00 for him", async () => {
    const { events, place, shop, sql } = cluster
    const partners = Array.from({ length: SELLERS }, (_, n) => `seller${n}`)
    const sellers: string[] = []
    for (const code of partners) {
      const id = await createPartner(shop.admin, code, shop.ben)
      await shop.admin.post(
        `/admin/partner-programs/${shop.program_id}/enrollments`,
        { partner_id: id },
      )
      sellers.push(id)
    }
    const plan: OrdersPlan = {
      region_id: shop.store.region_id,
      currency_code: "eur",
      sales_channel_id: shop.store.sales_channel_id,
      product_id: shop.product.product_id,
      unit_price: 100,
      visitor_ids: await Promise.all(
        partners.map((code) => followLink(shop.store.visitor, `/r/${code}`)),
      ),
      orders: ORDERS,
    }
    await runScript(place, "place-orders.ts", JSON.stringify(plan))
    const unpaid = Object.entries(await postedByOrder(sql)).flatMap(
      ([id, posted]) => (posted === "" ? [id] : []),
    )
    expect(unpaid).toHaveLength(ORDERS)
    const benBefore = await pendingOf(shop.admin, shop.ben)

    await events.add(unpaid.map(orderPlaced))
    const statuses = await syncAllAtOnce(unpaid)
    await events.settled()

    expect(statuses).toEqual(Array(ORDERS).fill(200))
    const posted = await postedByOrder(sql)
    expect(unpaid.map((id) => posted[id])).toEqual(
      Array(ORDERS).fill(PAID_ONCE),
    )
    expect(await pendingOf(shop.admin, shop.ben)).toEqual({
      eur: benBefore.eur + 600,
    })
    const earned = await Promise.all(
      sellers.map((id) => pendingOf(shop.admin, id)),
    )
    expect(earned).toEqual(Array(SELLERS).fill({ eur: 200 }))
    expect(await checkBooks(shop.admin)).toMatchObject({
      ok: true,
      transfers: 2 + 2 * ORDERS,
    })
    expect(await countDeadlocks(sql)).toBe(0)
  })
})
