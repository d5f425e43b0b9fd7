import { MedusaError } from "@medusajs/framework/utils"

const MOST_AT_ONCE = 2

let running = 0

/**
 * Lets no more than two what-ifs run in a process: each reads whole ranges of orders.
 * @throws MedusaError (not allowed) when two are running
 */
export async function amongFew<Result>(
  work: () => Promise<Result>,
): Promise<Result> {
  if (running >= MOST_AT_ONCE) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Two what-ifs are being computed already; try again when one has ended",
    )
  }
  running++
  try {
    return await work()
  } finally {
    running--
  }
}
