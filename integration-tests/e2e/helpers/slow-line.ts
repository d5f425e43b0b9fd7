import { once } from "node:events"
import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

/** Where a page's data begins: each piece is a script of its own behind the page itself. */
const PIECE = /(?=<script>self\.__next_f\.push\(\[1,)/

/** With so many pieces the page begins to become alive. */
const AT_ONCE = 3
const FIRST_PAUSE_MS = 120
const MOST_PAUSE_MS = 12

/**
 * A line to a storefront on which pages come in pieces, as from far away: the browser
 * begins with a page whose end is not there yet.
 */
export async function openSlowLine(storefrontUrl: string) {
  const { hostname, port } = new URL(storefrontUrl)
  const server = createServer((incoming, outgoing) => {
    const asked = request(
      {
        hostname,
        port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...incoming.headers, "accept-encoding": "identity" },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        if (!answer.headers["content-type"]?.includes("text/html")) {
          answer.pipe(outgoing)
          return
        }
        const parts: Buffer[] = []
        answer.on("data", (part: Buffer) => parts.push(part))
        answer.on("end", async () => {
          const pieces = Buffer.concat(parts).toString().split(PIECE)
          outgoing.write(pieces.slice(0, AT_ONCE).join(""))
          await pause(FIRST_PAUSE_MS)
          for (const piece of pieces.slice(AT_ONCE)) {
            outgoing.write(piece)
            await pause(Math.random() * MOST_PAUSE_MS)
          }
          outgoing.end()
        })
      },
    )
    asked.on("error", () => outgoing.destroy())
    incoming.pipe(asked)
  })
  await once(server.listen(0, "127.0.0.1"), "listening")
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
