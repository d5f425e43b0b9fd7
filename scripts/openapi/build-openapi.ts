import { z } from "@medusajs/framework/zod"

import type {
  RouteAudience,
  RouteContract,
} from "../../src/api/contract/route-contract"

type JsonSchema = Record<string, unknown>

const JSON_TYPE = "application/json"
const FORM = "application/x-www-form-urlencoded"
const PAGE = "text/html"
const UPLOAD = "multipart/form-data"

const SECURITY: Record<RouteAudience, Record<string, string[]>[]> = {
  anyone: [],
  store: [{ publishable_key: [] }],
  partner: [{ publishable_key: [], partner_token: [] }],
  admin: [{ admin_token: [] }],
}

const ERRORS: Record<number, string> = {
  400: "The input is wrong; the message says what to change",
  401: "Not signed in, or not allowed to",
  404: "Not found",
  409: "In conflict with what is there; the message says with what",
  429: "Too many tries; wait as long as `Retry-After` says",
}

/** The OpenAPI 3.1 document of the given routes. */
export function buildOpenApi(
  contracts: readonly RouteContract[],
  version: string,
): JsonSchema {
  const paths: Record<string, JsonSchema> = {}
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, "{$1}")
    paths[path] = {
      ...paths[path],
      [contract.method.toLowerCase()]: operationOf(contract),
    }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Partner Center",
      version,
      description:
        "Amounts are decimal numbers in major units of the currency beside them; times are ISO 8601, UTC.",
    },
    paths,
    components: {
      securitySchemes: {
        publishable_key: {
          type: "apiKey",
          in: "header",
          name: "x-publishable-api-key",
        },
        partner_token: { type: "http", scheme: "bearer" },
        admin_token: { type: "http", scheme: "bearer" },
      },
      schemas: {
        Error: {
          type: "object",
          properties: {
            type: { type: "string" },
            message: { type: "string" },
          },
          required: ["message"],
        },
      },
    },
  }
}

function operationOf(contract: RouteContract): JsonSchema {
  return {
    summary: contract.summary,
    security: SECURITY[contract.audience],
    parameters: [...pathParameters(contract), ...queryParameters(contract)],
    ...(contract.body
      ? {
          requestBody: {
            required: true,
            content: bodyOf(contract, toJsonSchema(contract.body(), "input")),
          },
        }
      : {}),
    responses: {
      ...successOf(contract),
      ...Object.fromEntries(
        (contract.errors ?? []).map((status) => [
          status,
          {
            description: ERRORS[status],
            content: contract.page
              ? contentOf(PAGE, { type: "string" })
              : json({ $ref: "#/components/schemas/Error" }),
          },
        ]),
      ),
    },
  }
}

function bodyOf(
  { page, upload }: RouteContract,
  fields: JsonSchema,
): JsonSchema {
  if (!upload) {
    return contentOf(page ? FORM : JSON_TYPE, fields)
  }
  const { properties, required } = fields as {
    properties?: JsonSchema
    required?: string[]
  }
  return contentOf(UPLOAD, {
    ...fields,
    properties: {
      ...properties,
      file: { type: "string", format: "binary" },
    },
    required: [...(required ?? []), "file"],
  })
}

function successOf(contract: RouteContract): JsonSchema {
  const { response, streams, file, page } = contract
  return response
    ? {
        200: {
          description: streams ? "Done, line by line" : "Done",
          content: {
            [page
              ? PAGE
              : (file ?? (streams ? "application/x-ndjson" : JSON_TYPE))]: {
              schema: toJsonSchema(response(), "output"),
            },
          },
        },
      }
    : { 302: { description: "On to the storefront" } }
}

function pathParameters({ path }: RouteContract): JsonSchema[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
}

function queryParameters({ query }: RouteContract): JsonSchema[] {
  if (!query) {
    return []
  }
  const { properties, required = [] } = toJsonSchema(query(), "input") as {
    properties: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }))
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
  })
  return rest
}

function json(schema: JsonSchema): JsonSchema {
  return contentOf(JSON_TYPE, schema)
}

function contentOf(type: string, schema: JsonSchema): JsonSchema {
  return { [type]: { schema } }
}
