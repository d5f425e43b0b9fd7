import { setTimeout } from "node:timers/promises"

import { Batches } from "../batches"

const LIMITS = { most: 10, everyMs: 0 }

/** A store that commits when the test says so; it answers a row with its tenfold. */
function slowStore() {
  const batches: number[][] = []
  const commits: { done: () => void; fail: (error: Error) => void }[] = []
  const write = async (rows: number[]) => {
    batches.push(rows)
    await new Promise<void>((done, fail) => commits.push({ done, fail }))
    return rows.map((row) => row * 10)
  }
  return { batches, commits, write }
}

async function settled(
  promise: Promise<number>,
): Promise<number | string | undefined> {
  return await Promise.race([
    promise.catch((error: Error) => error.message),
    setTimeout(20, "waiting"),
  ])
}

describe("work that is done in batches", () => {
  it("is done at once for who comes alone, and answered only after the commit", async () => {
    const { batches, commits, write } = slowStore()
    const first = new Batches(write, LIMITS).add(1)
    expect(await settled(first)).toBe("waiting")
    expect(batches).toEqual([[1]])
    commits[0].done()
    expect(await settled(first)).toBe(10)
  })

  it("is done together for those who come at the same moment, each with an answer of their own", async () => {
    const { batches, commits, write } = slowStore()
    const group = new Batches(write, LIMITS)
    const all = Promise.all([1, 2, 3].map((row) => group.add(row)))
    await setTimeout(20)
    commits[0].done()
    expect(await all).toEqual([10, 20, 30])
    expect(batches).toEqual([[1, 2, 3]])
  })

  it("takes what comes during a commit into the next batch", async () => {
    const { batches, commits, write } = slowStore()
    const group = new Batches(write, LIMITS)
    const first = group.add(1)
    expect(await settled(first)).toBe("waiting")
    const others = [2, 3].map((row) => group.add(row))
    commits[0].done()
    expect(await settled(first)).toBe(10)
    expect(await settled(others[0])).toBe("waiting")
    expect(batches).toEqual([[1], [2, 3]])
    commits[1].done()
    expect(await Promise.all(others)).toEqual([20, 30])
  })

  it("waits for a few more where batches would follow each other too closely", async () => {
    const begins: number[] = []
    const group = new Batches(
      async (rows: number[]) => {
        begins.push(performance.now())
        return rows
      },
      { most: 10, everyMs: 50 },
    )
    await group.add(1)
    await Promise.all([2, 3].map((row) => group.add(row)))
    expect(begins).toHaveLength(2)
    // Timers may fire a millisecond early.
    expect(begins[1] - begins[0]).toBeGreaterThanOrEqual(48)
  })

  it("never puts more into one batch than it may hold", async () => {
    const batches: number[][] = []
    const group = new Batches(
      async (rows: number[]) => {
        batches.push(rows)
        return rows
      },
      { most: 2, everyMs: 0 },
    )
    await Promise.all([1, 2, 3, 4, 5].map((row) => group.add(row)))
    expect(batches).toEqual([[1, 2], [3, 4], [5]])
  })

  it("tells only the callers of a failed batch, and goes on with the next", async () => {
    const { commits, write } = slowStore()
    const group = new Batches(write, { most: 1, everyMs: 0 })
    const [failing, following] = [group.add(1), group.add(2)]
    expect(await settled(failing)).toBe("waiting")
    commits[0].fail(new Error("disk full"))
    expect(await settled(failing)).toBe("disk full")
    expect(await settled(following)).toBe("waiting")
    commits[1].done()
    expect(await settled(following)).toBe(20)
  })

  it("goes on after it was idle", async () => {
    const done: number[] = []
    const group = new Batches(async (rows: number[]) => {
      done.push(...rows)
      return rows
    }, LIMITS)
    await group.add(1)
    await setTimeout(5)
    await group.add(2)
    expect(done).toEqual([1, 2])
  })
})
