import net from "node:net"

const MOST_TRIES = 200

/**
 * The preferred port, or the next one that is free.
 * @param {number} preferred
 */
export async function freePort(preferred) {
  for (let port = preferred; port < preferred + MOST_TRIES; port++) {
    if (await isFree(port)) {
      return port
    }
  }
  throw new Error(
    `No free port between ${preferred} and the next ${MOST_TRIES}`,
  )
}

/** A port that the operating system chooses. */
export async function anyPort() {
  const server = net.createServer()
  await new Promise((resolve) => server.listen(0, resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function isFree(port) {
  // Both, because a server on one of them does not keep the other from being taken.
  return (await canListen(port, "0.0.0.0")) && (await canListen(port, "::"))
}

async function canListen(port, host) {
  return await new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", (error) => resolve(error.code === "EAFNOSUPPORT"))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
