const PATIENCE_MS = 15_000
const PAUSE_MS = 100

/**
 * Repeats an expectation until it holds, or fails with its last error. For what a
 * subscriber does after the answer.
 */
export async function eventually(
  expectation: () => Promise<void>,
  patienceMs = PATIENCE_MS,
) {
  const deadline = Date.now() + patienceMs
  for (;;) {
    try {
      await expectation()
      return
    } catch (error) {
      if (Date.now() > deadline) {
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
