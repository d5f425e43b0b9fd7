import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
  validateAndTransformBody,
  zodValidator,
} from "@medusajs/framework"
import type { z } from "@medusajs/framework/zod"

import { limitSignIn } from "../rate-limit/limit-sign-in"
import { limitTracking } from "../rate-limit/limit-tracking"
import { requireActiveMember } from "./partner-context"
import type { RouteContract } from "./route-contract"

const LIMITS = { "sign-in": limitSignIn, tracking: limitTracking }

/** The middlewares that hold a route to its contract. */
export function toMiddlewares(contract: RouteContract): MiddlewareRoute {
  return {
    matcher: contract.path,
    method: [contract.method],
    middlewares: [
      ...(contract.audience === "partner"
        ? [authenticate("partner", ["bearer"]), requireActiveMember]
        : []),
      ...(contract.query ? [validateQuery(contract.query)] : []),
      ...(contract.body ? [validateAndTransformBody(contract.body)] : []),
      ...(contract.limit ? [LIMITS[contract.limit]] : []),
    ],
  }
}

/**
 * Validates the query string. Not Medusa's own helper, which lets the caller choose
 * fields, relations and deleted rows: here a query has the named fields only.
 */
function validateQuery(schema: z.ZodType) {
  return async (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    try {
      req.validatedQuery = (await zodValidator(
        schema as z.ZodObject,
        req.query,
      )) as Record<string, unknown>
      next()
    } catch (error) {
      next(error)
    }
  }
}
