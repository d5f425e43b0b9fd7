import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import {
  limitPasswordMails,
  limitPasswords,
} from "../rate-limit/limit-passwords"
import { limitPortalVisits, limitSignIn } from "../rate-limit/limit-sign-in"
import { limitApplications, limitLeads } from "../rate-limit/limit-forms"
import { limitTracking } from "../rate-limit/limit-tracking"
import { limitWebhooks } from "../rate-limit/limit-webhooks"
import { idSchema } from "./common-schemas"
import { inTurn, type Middleware } from "./in-turn"
import {
  readOnlyForVisits,
  requireEntry,
  requirePartner,
} from "./partner-context"
import { readUpload } from "./read-upload"
import type { RouteContract } from "./route-contract"
import type { MakesSchema } from "./schema-types"
import { validate } from "./validate"

const LIMITS = {
  "sign-in": limitSignIn,
  "portal-visits": limitPortalVisits,
  "password-mail": limitPasswordMails,
  password: limitPasswords,
  tracking: limitTracking,
  leads: limitLeads,
  applications: limitApplications,
  webhooks: limitWebhooks,
}

/** What holds a route to its contract: one middleware, or none. */
export function toMiddlewares(contract: RouteContract): MiddlewareRoute {
  const guards = guardsOf(contract)
  return {
    matcher: contract.path,
    method: [contract.method],
    ...(contract.bodyLimit || contract.keepsRawBody
      ? {
          bodyParser: {
            ...(contract.bodyLimit ? { sizeLimit: contract.bodyLimit } : {}),
            ...(contract.keepsRawBody ? { preserveRawBody: true } : {}),
          },
        }
      : {}),
    middlewares: guards.length > 0 ? [inTurn(guards)] : [],
  }
}

/** Who may ask, for what, and how often: in the order in which they are asked. */
export function guardsOf(contract: RouteContract): Middleware[] {
  return [
    ...(contract.path.includes("/:") && contract.audience !== "anyone"
      ? [requireIds]
      : []),
    ...(contract.audience === "partner"
      ? [authenticate("partner", ["bearer"]), requirePartner, readOnlyForVisits]
      : []),
    ...(contract.entries ? [requireEntry(contract.entries)] : []),
    ...(contract.knowsCustomer
      ? [
          authenticate("customer", ["session", "bearer"], {
            allowUnauthenticated: true,
          }),
        ]
      : []),
    ...(contract.query ? [validateQuery(contract.query)] : []),
    ...(contract.upload ? [readUpload(contract.upload.largest)] : []),
    ...(contract.body && !contract.page ? [validateBody(contract.body)] : []),
    ...(contract.limit ? [LIMITS[contract.limit]] : []),
  ]
}

/** Ids in the path that cannot be one exist nowhere. */
function requireIds(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const wrong = Object.values(req.params).find(
    (id) => !idSchema.safeParse(id).success,
  )
  if (wrong !== undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "The id in the path is none: nothing was found",
    )
  }
  next()
}

/**
 * Validates the query string. Not with Medusa's own helper, which lets the caller
 * choose fields, relations and deleted rows: here a query has the named fields only.
 */
function validateQuery(makeSchema: MakesSchema) {
  const schemaOf = once(makeSchema)
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    req.validatedQuery = validate(schemaOf(), req.query) as Record<
      string,
      unknown
    >
    next()
  }
}

function validateBody(makeSchema: MakesSchema) {
  const schemaOf = once(makeSchema)
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    req.validatedBody = validate(schemaOf(), req.body)
    next()
  }
}

/** Makes a schema when it is first asked for, and keeps it. */
function once(makeSchema: MakesSchema): MakesSchema {
  let schema: z.ZodType | undefined
  return () => (schema ??= makeSchema())
}
