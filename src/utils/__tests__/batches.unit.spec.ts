import { GroupCommit } from "../group-commit"

/** A store that commits when the test says so. */
function slowStore() {
  const batches: number[][] = []
  const commits: { done: () => void; fail: (error: Error) => void }[] = []
  const write = async (rows: number[]) => {
    batches.push(rows)
    await new Promise<void>((done, fail) => commits.push({ done, fail }))
  }
  return { batches, commits, write }
}

async function settled(promise: Promise<void>): Promise<string> {
  return await Promise.race([
    promise.then(
      () => "stored",
      (error: Error) => error.message,
    ),
    new Promise<string>((resolve) => setImmediate(() => resolve("waiting"))),
  ])
}

describe("writing clicks in groups", () => {
  it("stores a single click at once, and answers only after the commit", async () => {
    const { batches, commits, write } = slowStore()
    const first = new GroupCommit(write, 10).add(1)
    expect(batches).toEqual([[1]])
    expect(await settled(first)).toBe("waiting")
    commits[0].done()
    expect(await settled(first)).toBe("stored")
  })

  it("stores what arrives during a commit together in the next one", async () => {
    const { batches, commits, write } = slowStore()
    const group = new GroupCommit(write, 10)
    const all = [1, 2, 3].map((row) => group.add(row))
    commits[0].done()
    expect(await settled(all[0])).toBe("stored")
    expect(await settled(all[1])).toBe("waiting")
    expect(batches).toEqual([[1], [2, 3]])
    commits[1].done()
    await Promise.all(all)
  })

  it("never puts more into one statement than it may hold", async () => {
    const batches: number[][] = []
    const group = new GroupCommit(async (rows: number[]) => {
      batches.push(rows)
    }, 2)
    await Promise.all([1, 2, 3, 4, 5].map((row) => group.add(row)))
    expect(batches.flat()).toEqual([1, 2, 3, 4, 5])
    expect(Math.max(...batches.map(({ length }) => length))).toBe(2)
  })

  it("tells only the callers of a failed batch, and goes on with the next", async () => {
    const { commits, write } = slowStore()
    const group = new GroupCommit(write, 1)
    const [failing, following] = [group.add(1), group.add(2)]
    commits[0].fail(new Error("disk full"))
    expect(await settled(failing)).toBe("disk full")
    commits[1].done()
    expect(await settled(following)).toBe("stored")
  })

  it("writes again after it was idle", async () => {
    const stored: number[] = []
    const group = new GroupCommit(async (rows: number[]) => {
      stored.push(...rows)
    }, 10)
    await group.add(1)
    await group.add(2)
    expect(stored).toEqual([1, 2])
  })
})
