import {
  checkBooks,
  earningsOf,
  pendingOf,
  postedFor,
} from "../http/helpers/books"
import { orderThroughAna } from "../http/helpers/friends"
import {
  cancelOrder,
  capturePayment,
  refundPayment,
} from "../http/helpers/order-turns"
import { type Cluster, startCluster } from "./helpers/cluster"
import type { QueuedEvent } from "./helpers/event-queue"

jest.setTimeout(300_000)

describe("a server that takes orders and a worker that hears of them through Redis", () => {
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await startCluster("events")
  })

  afterAll(async () => await cluster?.stop())

  /** Does something of which every event is delivered twice, and waits for the worker. */
  async function hearingTwice(
    action: () => Promise<void>,
  ): Promise<QueuedEvent[]> {
    const heard = await cluster.events.whilePaused(async () => {
      await action()
      await cluster.events.add(await cluster.events.waiting())
    })
    await cluster.events.settled()
    return heard
  }

  async function readBooks() {
    const { admin, ana, ben } = cluster.shop
    const { ok, transfers } = await checkBooks(admin)
    return {
      ok,
      transfers,
      ana: await pendingOf(admin, ana),
      ben: await pendingOf(admin, ben),
    }
  }

  it("pays Ana and Ben once the worker has heard of the order, and not before", async () => {
    const { events, shop } = cluster
    let orderId = ""
    const heard = await events.whilePaused(async () => {
      orderId = (await orderThroughAna(shop)).id
      expect(await postedFor(shop.admin, orderId)).toEqual([])
    })
    expect(heard.filter(({ name }) => name === "order.placed")).toMatchObject([
      { data: { data: { id: orderId } } },
    ])

    await events.settled()
    expect(await postedFor(shop.admin, orderId)).toEqual([
      "earn 10.00",
      "earn 3.00",
    ])
  })

  it("pays nothing when the worker is gone, and all of it when it is back", async () => {
    const { events, shop } = cluster
    await cluster.worker.stop()
    const { id } = await orderThroughAna(shop)
    expect(await events.waiting()).toContainEqual(
      expect.objectContaining({ name: "order.placed" }),
    )
    expect(await earningsOf(shop.admin, id)).toEqual({})

    await cluster.startWorker()
    await events.settled()
    expect(await earningsOf(shop.admin, id)).toEqual({ ana: 10, ben: 3 })
  })

  it("changes nothing when each event is delivered twice, and all of them once more at the end", async () => {
    const { events, shop } = cluster
    const before = await readBooks()
    const orders: string[] = []
    const placing = await hearingTwice(async () => {
      for (let number = 0; number < 3; number++) {
        orders.push((await orderThroughAna(shop)).id)
      }
    })
    // Three orders more: 3 x 10.00 for Ana, 3 x 3.00 for Ben, six transfers.
    const afterPlacing = {
      ok: true,
      transfers: before.transfers + 6,
      ana: { eur: before.ana.eur + 30 },
      ben: { eur: before.ben.eur + 9 },
    }
    expect(await readBooks()).toEqual(afterPlacing)

    const [kept, canceled, refunded] = orders
    const changing = await hearingTwice(async () => {
      await capturePayment(shop.admin, kept)
      await cancelOrder(shop.admin, canceled)
      await capturePayment(shop.admin, refunded)
      await refundPayment(shop.admin, refunded)
    })
    // Two of them taken back: 20.00 of Ana's, 6.00 of Ben's, four transfers.
    const afterChanges = {
      ok: true,
      transfers: before.transfers + 10,
      ana: { eur: before.ana.eur + 10 },
      ben: { eur: before.ben.eur + 3 },
    }
    expect(await readBooks()).toEqual(afterChanges)

    const names = [...placing, ...changing].map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        ...Array(6).fill("order.placed"),
        ...Array(2).fill("order.canceled"),
        ...Array(4).fill("payment.captured"),
        ...Array(2).fill("payment.refunded"),
      ]),
    )
    await events.add([...changing, ...placing])
    await events.settled()
    expect(await readBooks()).toEqual(afterChanges)
  })
})
