import { mkdtempSync, rmSync } from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"

import { freePort } from "../../helpers/ports"
import { serve } from "../../helpers/shell"

export interface Redis {
  url: string
  port: number
  stop(): Promise<void>
}

/** Starts a Redis that keeps nothing on disk. */
export async function startRedis(): Promise<Redis> {
  const port = await freePort()
  const folder = mkdtempSync(path.join(os.tmpdir(), "partner-center-redis-"))
  const server = await serve(
    process.env.REDIS_SERVER_PATH ?? "redis-server",
    [
      ["--port", String(port)],
      ["--bind", "127.0.0.1"],
      ["--dir", folder],
      ["--save", ""],
      ["--appendonly", "no"],
    ].flat(),
    { cwd: folder, answers: async () => await accepts(port) },
  )
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function accepts(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1")
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", () => resolve(false))
  })
}
