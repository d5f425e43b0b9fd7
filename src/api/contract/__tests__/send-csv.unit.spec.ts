import { once } from "node:events"
import http from "node:http"
import type { AddressInfo } from "node:net"

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import express from "express"

import { readPages } from "../read-pages"
import { sendCsv } from "../send-csv"

const NOBODY_READS_MS = 300

/** How far a reading has come. */
interface Reading {
  pages: number
  ended: boolean
}

/** A list without an end whose rows are long, so that no buffer on the way holds many. */
async function* endlessRows(reading: Reading) {
  try {
    yield* readPages(async ({ limit }) => {
      reading.pages += 1
      await new Promise((resolve) => setImmediate(resolve))
      const rows = Array.from({ length: limit }, (_, index) => ({
        id: String(index),
        text: "x".repeat(10_000),
      }))
      return { rows, next_cursor: String(reading.pages) }
    })
  } finally {
    reading.ended = true
  }
}

describe("A CSV file", () => {
  let server: http.Server
  let reading: Reading

  beforeEach(async () => {
    reading = { pages: 0, ended: false }
    const app = express()
    app.get("/", async (req, res) => {
      await sendCsv(
        req as unknown as AuthenticatedMedusaRequest,
        res as unknown as MedusaResponse,
        ["rows"],
        ["id", "text"],
        endlessRows(reading),
      )
    })
    server = app.listen(0)
    await once(server, "listening")
  })

  afterEach(() => {
    server.close()
  })

  async function open(): Promise<http.IncomingMessage> {
    const { port } = server.address() as AddressInfo
    const [answer] = (await once(
      http.get({ port, host: "127.0.0.1" }),
      "response",
    )) as [http.IncomingMessage]
    return answer
  }

  const wait = () =>
    new Promise((resolve) => setTimeout(resolve, NOBODY_READS_MS))

  it("is read no further than somebody takes it", async () => {
    const answer = await open()
    await wait()
    const { pages } = reading
    await wait()
    expect(reading).toEqual({ pages, ended: false })

    answer.resume()
    await wait()
    expect(reading.pages).toBeGreaterThan(pages)
    answer.destroy()
  })

  it("is read no more once whoever asked for it is gone", async () => {
    const answer = await open()
    answer.resume()
    await wait()
    answer.destroy()
    await wait()
    expect(reading.ended).toBe(true)
    const { pages } = reading
    await wait()
    expect(reading.pages).toBe(pages)
  })
})
