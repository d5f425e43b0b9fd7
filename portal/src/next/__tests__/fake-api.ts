import {
  createServer,
  type IncomingHttpHeaders,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"

export type ReceivedCall = {
  method: string
  path: string
  headers: IncomingHttpHeaders
  /** What the JSON says; undefined for a call without a body. */
  body: unknown
}

type WrittenAnswer = {
  status: number
  body: string
  /** JSON without caching unless told. */
  headers?: Record<string, string>
}

/** The last one writes what it likes, when it likes. */
export type FakeAnswer =
  WrittenAnswer | "never" | ((response: ServerResponse) => void)

/** A real HTTP server in the Medusa server's place, on a free port. */
export const startFakeApi = async (answer: () => FakeAnswer) => {
  const calls: ReceivedCall[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) {
      chunks.push(chunk)
    }
    const text = Buffer.concat(chunks).toString()
    calls.push({
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: text === "" ? undefined : JSON.parse(text),
    })
    const given = answer()
    if (typeof given === "function") {
      given(response)
    } else if (given !== "never") {
      response.writeHead(given.status, {
        "content-type": "application/json",
        ...given.headers,
      })
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
