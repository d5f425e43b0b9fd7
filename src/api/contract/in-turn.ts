import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework"

/** As Medusa takes them; what each wants of the request is made by those before it. */
export type Middleware = NonNullable<MiddlewareRoute["middlewares"]>[number]

/**
 * Several middlewares as one: each goes on to the one behind it, and the last to what
 * follows. An error ends it. Express tries all middlewares and routes of a store one after
 * the other, for every request: the fewer, the faster is each.
 */
export function inTurn(middlewares: readonly Middleware[]): Middleware {
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const goOn = async (at: number): Promise<void> => {
      if (at === middlewares.length) {
        next()
        return
      }
      try {
        await middlewares[at](req, res, (error?: unknown) => {
          if (error) {
            next(error)
          } else {
            void goOn(at + 1)
          }
        })
      } catch (error) {
        next(error)
      }
    }
    await goOn(0)
  }
}
