import { setTimeout as wait } from "node:timers/promises"

/** Longer than an application takes on a machine that is not overloaded. */
const STEP_MS = 700

/**
 * Does something and comes back after a whole number of steps, so that the time does not
 * tell what was done: at most that it took more steps than usual.
 */
export async function inSteps(
  work: () => Promise<void>,
  stepMs = STEP_MS,
): Promise<void> {
  const start = performance.now()
  try {
    await work()
  } finally {
    const spent = performance.now() - start
    await wait(stepMs - (spent % stepMs))
  }
}
