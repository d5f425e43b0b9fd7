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
  /** What the JSON says, the bytes of anything else; undefined for a call without a body. */
  body: unknown
}

type WrittenAnswer = {
  status: number
  body: string | Buffer
  /** JSON without caching unless told. */
  headers?: Record<string, string>
}

/** The last one writes what it likes, when it likes. */
export type FakeAnswer =
  WrittenAnswer | "never" | ((response: ServerResponse) => void)

const bodyOf = (bytes: Buffer, headers: IncomingHttpHeaders): unknown => {
  if (bytes.length === 0) {
    return undefined
  }
  return headers["content-type"] === "application/json"
    ? JSON.parse(bytes.toString())
    : bytes
}

/** A real HTTP server in the Medusa server's place, on a free port. */
export const startFakeApi = async (answer: () => FakeAnswer) => {
  const calls: ReceivedCall[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) {
      chunks.push(chunk)
    }
    const bytes = Buffer.concat(chunks)
    calls.push({
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: bodyOf(bytes, request.headers),
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
