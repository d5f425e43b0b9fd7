import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework"
import type { z } from "@medusajs/framework/zod"

import { limitSignIn } from "../rate-limit/limit-sign-in"
import { limitTracking } from "../rate-limit/limit-tracking"
import { requireActiveMember } from "./partner-context"
import type { RouteContract } from "./route-contract"
import { validate } from "./validate"

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
      ...(contract.body ? [validateBody(contract.body)] : []),
      ...(contract.limit ? [LIMITS[contract.limit]] : []),
    ],
  }
}

/**
 * Validates the query string. Not with Medusa's own helper, which lets the caller
 * choose fields, relations and deleted rows: here a query has the named fields only.
 */
function validateQuery(schema: z.ZodType) {
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    req.validatedQuery = validate(schema, req.query) as Record<string, unknown>
    next()
  }
}

function validateBody(schema: z.ZodType) {
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    req.validatedBody = validate(schema, req.body)
    next()
  }
}
