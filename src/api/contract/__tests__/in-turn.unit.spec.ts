import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { inTurn, type Middleware } from "../in-turn"

/** What is handed on when the middlewares are through. */
async function outcomeOf(middlewares: Middleware[]): Promise<unknown> {
  return await new Promise((resolve) => {
    void inTurn(middlewares)(
      {} as MedusaRequest,
      {} as MedusaResponse,
      (error?: unknown) => resolve(error ?? "through"),
    )
  })
}

describe("middlewares in turn", () => {
  const passed: string[] = []
  const pass =
    (name: string): Middleware =>
    (_req: unknown, _res: unknown, next: MedusaNextFunction) => {
      passed.push(name)
      next()
    }
  const later: Middleware = async (
    _req: unknown,
    _res: unknown,
    next: MedusaNextFunction,
  ) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    passed.push("later")
    next()
  }

  beforeEach(() => {
    passed.length = 0
  })

  it("go on one after the other, also where one takes its time", async () => {
    expect(await outcomeOf([pass("a"), later, pass("b")])).toBe("through")
    expect(passed).toEqual(["a", "later", "b"])
  })

  it.each<[string, Middleware]>([
    [
      "throws",
      () => {
        throw new Error("no")
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("no")
      },
    ],
    [
      "says so",
      (_req: unknown, _res: unknown, next: MedusaNextFunction) =>
        next(new Error("no")),
    ],
  ])("end where one %s", async (_how, failing) => {
    const error = await outcomeOf([later, failing, pass("b")])
    expect((error as Error).message).toBe("no")
    expect(passed).toEqual(["later"])
  })

  it("leave it to one that answers", async () => {
    void outcomeOf([pass("a"), () => passed.push("answered"), pass("b")])
    await new Promise((resolve) => setImmediate(resolve))
    expect(passed).toEqual(["a", "answered"])
  })
})
