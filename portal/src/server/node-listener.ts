import type { IncomingMessage, ServerResponse } from "node:http"
import { Readable } from "node:stream"
import type { ReadableStream } from "node:stream/web"
import { isHttps } from "./visitor-origin.ts"
import { isUpload } from "./passed-on.ts"
import { refuse } from "./replies.ts"

type FetchHandler = (request: Request) => Promise<Response>

/** As Express has it: the whole path, where `url` is below a mount point. */
type NodeRequest = IncomingMessage & { originalUrl?: string }

/** More than any form of the portal has, in bytes: without a file, and with one. */
const MOST_BYTES = 1_000_000
const MOST_BYTES_WITH_FILE = 6_000_000

/**
 * Lets a handler of `Request` and `Response` answer on Node's own `http` server and in
 * Express, where it must come before whatever reads bodies (`express.json()`).
 *
 * @example
 * app.use("/api/partners", toNodeListener(handle))
 */
export const toNodeListener =
  (handle: FetchHandler) =>
  async (incoming: NodeRequest, outgoing: ServerResponse): Promise<void> => {
    try {
      const body = await bodyOf(incoming)
      const response =
        body === null
          ? refuse(413, "This is more than can be sent here")
          : await handle(requestOf(incoming, body))
      outgoing.writeHead(response.status, [...response.headers].flat())
      if (response.body) {
        const stream = Readable.fromWeb(response.body as ReadableStream)
        stream.on("error", () => outgoing.destroy()).pipe(outgoing)
      } else {
        outgoing.end()
      }
    } catch {
      // The browser has gone, or the API broke off: nobody is left to be told.
      outgoing.destroy()
    }
  }

const requestOf = (
  incoming: NodeRequest,
  body: Uint8Array<ArrayBuffer>,
): Request => {
  const headers = headersOf(incoming)
  const isEncrypted = "encrypted" in incoming.socket || isHttps(headers)
  const origin = `${isEncrypted ? "https" : "http"}://${headers.get("host")}`
  return new Request(origin + (incoming.originalUrl ?? incoming.url), {
    method: incoming.method,
    headers,
    body: body.length > 0 ? body : undefined,
  })
}

const headersOf = (incoming: NodeRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers.set(name, [value].flat().join(", "))
  }
  return headers
}

/** Null where it is too long. */
const bodyOf = async (
  incoming: NodeRequest,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chunks: Buffer[] = []
  const isLarge = isUpload(headersOf(incoming))
  const most = isLarge ? MOST_BYTES_WITH_FILE : MOST_BYTES
  let length = 0
  // Read to its end also where it is too long, or the connection would end without an answer.
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= most) {
      chunks.push(chunk)
    }
  }
  return length <= most ? Buffer.concat(chunks) : null
}
