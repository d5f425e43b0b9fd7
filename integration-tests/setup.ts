import { MetadataStorage } from "@medusajs/framework/mikro-orm/core"

// Each test file loads the models anew; what an earlier one registered would clash.
MetadataStorage.clear()

/**
 * When the runner drops a database, knex tells of every connection that ended. Nothing
 * else of what it logs is kept back.
 */
const logged = console.log
console.log = (...words: unknown[]) => {
  if (
    !words.some((word) =>
      String(word).includes("Connection ended unexpectedly"),
    )
  ) {
    logged(...words)
  }
}
