import { setTimeout as wait } from "node:timers/promises"

import { inSteps } from "../answer-in-steps"

const STEP = 100
/** Timers come late, and up to a millisecond early. */
const EARLY = 2

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await inSteps(work, STEP).catch(() => undefined)
  return performance.now() - start
}

describe("an answer in steps", () => {
  it.each([
    ["nothing", () => Promise.resolve(), 1],
    ["a little", () => wait(40), 1],
    ["more than a step", () => wait(130), 2],
    ["what fails", () => Promise.reject(new Error("The disk is full")), 1],
  ])("takes whole steps for %s", async (_what, work, steps) => {
    const time = await timeOf(work)
    expect(time).toBeGreaterThanOrEqual(steps * STEP - EARLY)
    expect(time).toBeLessThan((steps + 1) * STEP)
  })

  it("does not hide that something failed", async () => {
    await expect(
      inSteps(() => Promise.reject(new Error("The disk is full")), 1),
    ).rejects.toThrow("The disk is full")
  })
})
