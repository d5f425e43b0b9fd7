const OLDEST = [20, 19]

/** Stops at once, with a sentence, where Node is too old for Medusa. */
export function assertNodeVersion() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(
      `Partner Center needs Node ${OLDEST.join(".")} or later; this is ${process.versions.node}`,
    )
    process.exit(1)
  }
}
