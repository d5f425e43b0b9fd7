import { spawnSync } from "node:child_process"

/**
 * The Redis server that the tests start for themselves: the one named by
 * REDIS_SERVER_PATH, or the system's.
 * @returns {string} the program
 * @throws Error that says what to install
 */
export function findRedisServer() {
  const program = process.env.REDIS_SERVER_PATH || "redis-server"
  const { error } = spawnSync(program, ["--version"])
  if (error) {
    throw new Error(
      `The cluster tests start a Redis of their own, and "${program}" does not run ` +
        "here. Install it (Debian: apt-get install redis-server; macOS: brew install " +
        "redis), or name yours in REDIS_SERVER_PATH.",
    )
  }
  return program
}
