import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"

export type ReceivedCall = {
  path: string
  headers: IncomingHttpHeaders
  body: unknown
}

export type FakeAnswer = { status: number; body: string } | "never"

/** A real HTTP server in the Medusa server's place, on a free port. */
export const startFakeApi = async (answer: () => FakeAnswer) => {
  const calls: ReceivedCall[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) {
      chunks.push(chunk)
    }
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
    calls.push({ path: request.url ?? "", headers: request.headers, body })
    const given = answer()
    if (given !== "never") {
      response.writeHead(given.status, { "content-type": "application/json" })
      response.end(given.body)
    }
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return {
    calls,
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}
