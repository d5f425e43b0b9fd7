import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"

export interface LocalRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: string
}

/** `silence`: the server has done its work and its answer never comes. */
export type LocalAnswer =
  | { status: number; body: unknown; headers?: Record<string, string> }
  | "silence"

/** A real HTTP server, on a free port where none is named. */
export async function startLocalServer(
  answer: (request: LocalRequest) => LocalAnswer,
  port = 0,
) {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const url = new URL(request.url ?? "/", "http://local")
      const answered = answer({
        method: request.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      })
      if (answered !== "silence") {
        const { status, body, headers } = answered
        response.writeHead(status, {
          "content-type": "application/json",
          ...headers,
        })
        response.end(typeof body === "string" ? body : JSON.stringify(body))
      }
    })
  })
  await new Promise<void>((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve()),
  )
  const listening = (server.address() as AddressInfo).port
  return {
    port: listening,
    url: `http://127.0.0.1:${listening}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
