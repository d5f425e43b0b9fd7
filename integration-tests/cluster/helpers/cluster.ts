import type { Client } from "pg"

import { connectTo } from "../../helpers/databases"
import { createFetchClient } from "../../helpers/fetch-client"
import { logInAdmin } from "../../http/helpers/admin-user"
import {
  furnishFriendsStore,
  type FriendsStore,
} from "../../http/helpers/friends"
import { EventQueue } from "./event-queue"
import { type Medusa, startMedusa, type StorePlace } from "./medusa"
import { startRedis } from "./redis"
import { copyStoreDatabase } from "./store-database"

/** The friends' store, run by a server and a worker that share PostgreSQL and Redis. */
export interface Cluster {
  place: StorePlace
  worker: Medusa
  events: EventQueue
  /** A connection of the test's own. */
  sql: Client
  shop: FriendsStore
  /** Puts a new worker in the place of one that crashed or was stopped. */
  startWorker(): Promise<void>
  stop(): Promise<void>
}

/** Starts a cluster on a database of its own; nothing is left running if that fails. */
export async function startCluster(database: string): Promise<Cluster> {
  const undo: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const each of undo.splice(0).reverse()) {
      await each()
    }
  }
  const startOne = async (mode: "server" | "worker") => {
    const medusa = await startMedusa(place, mode)
    undo.push(medusa.stop)
    return medusa
  }
  const place: StorePlace = { database }
  try {
    const redis = await startRedis()
    undo.push(redis.stop)
    place.redisUrl = redis.url
    await copyStoreDatabase(place)
    const events = new EventQueue(redis.port)
    undo.push(async () => await events.close())
    const sql = await connectTo(database)
    undo.push(async () => await sql.end())

    const starting = [startOne("server"), startOne("worker")]
    // Where one fails, the other must have started before it can be stopped.
    await Promise.allSettled(starting)
    const [server, worker] = await Promise.all(starting)
    const client = createFetchClient(server.url)
    const cluster: Cluster = {
      place,
      worker,
      events,
      sql,
      shop: await furnishFriendsStore(client, await logInAdmin(client)),
      startWorker: async () => {
        cluster.worker = await startOne("worker")
      },
      stop,
    }
    return cluster
  } catch (error) {
    await stop()
    throw error
  }
}
