import { type Job, Queue } from "bullmq"

import { eventually } from "../../http/helpers/eventually"

/** What Medusa's Redis bus (`RedisEventBusService`) calls its queue. */
const QUEUE = "events-queue"
const PREFIX = "RedisEventBusService"
/** For hundreds of events, and for what the bus only finds after a while. */
const PATIENCE_MS = 90_000

export type QueuedEvent = Pick<Job, "name" | "data" | "opts">

/** The event of an order that was placed. */
export function orderPlaced(orderId: string): QueuedEvent {
  return {
    name: "order.placed",
    data: { data: { id: orderId } },
    opts: { removeOnComplete: true },
  }
}

/** The queue between the server, which adds events, and the worker, which takes them. */
export class EventQueue {
  private readonly queue: Queue

  constructor(redisPort: number) {
    this.queue = new Queue(QUEUE, {
      prefix: PREFIX,
      connection: { host: "127.0.0.1", port: redisPort },
    })
  }

  /**
   * Does something while the worker takes no events.
   * @returns the events that came meanwhile; they are still to be handled
   */
  async whilePaused(action: () => Promise<void>): Promise<QueuedEvent[]> {
    await this.queue.pause()
    try {
      await action()
      return await this.waiting()
    } finally {
      await this.queue.resume()
    }
  }

  /** Events that nobody has taken yet. */
  async waiting(): Promise<QueuedEvent[]> {
    const jobs = await this.queue.getJobs(["waiting", "prioritized", "paused"])
    return jobs.map(({ name, data, opts }) => ({ name, data, opts }))
  }

  /** Delivers events once more, as the bus delivered them. */
  async add(events: readonly QueuedEvent[]): Promise<void> {
    await this.queue.addBulk([...events])
  }

  /** Waits until every event was handled. */
  async settled(): Promise<void> {
    await eventually(async () => {
      const { completed: _completed, ...open } = await this.queue.getJobCounts()
      expect(Object.values(open).reduce((sum, count) => sum + count, 0)).toBe(0)
    }, PATIENCE_MS)
  }

  async close(): Promise<void> {
    await this.queue.close()
  }
}
