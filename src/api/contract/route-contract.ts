import type { PortalEntry } from "../../domain/portal-entries"
import type { MakesSchema } from "./schema-types"

/** Who may call a route: `store` needs the publishable key, `partner` a member's token. */
export type RouteAudience = "anyone" | "store" | "partner" | "admin"

/**
 * One route as the world sees it. The middlewares validate by it and
 * `docs/openapi.json` is generated from it, so the three cannot drift apart.
 *
 * Schemas are functions that make them: for a request when its route is first asked, for an
 * answer only to describe it. Each takes some 10 kB for every field; a store that started
 * with all of them would hold 20 MB that it hardly uses.
 */
export interface RouteContract {
  method: "GET" | "POST" | "DELETE"
  /** Express style: `/admin/partners/:id`. */
  path: string
  summary: string
  audience: RouteAudience
  /**
   * The portal's menu entries that the route serves (audience `partner`): it is closed
   * while the store hides all of them.
   */
  entries?: readonly PortalEntry[]
  /** Which limit guards a route that anybody may call. */
  limit?:
    | "sign-in"
    | "password-mail"
    | "password"
    | "portal-visits"
    | "tracking"
    | "leads"
    | "applications"
    | "webhooks"
  /** A customer who is signed in is recognised; others may call it as well. */
  knowsCustomer?: boolean
  query?: MakesSchema
  body?: MakesSchema
  /** How large the body may be; 100 kB where nothing is said. */
  bodyLimit?: string
  /**
   * The body is a form (multipart/form-data) with one file of at most so many bytes, in the
   * field `file`, beside the fields of `body`. It is read once the caller is known.
   */
  upload?: { largest: number }
  /** The body is kept as it came as well: signatures are made over its bytes. */
  keepsRawBody?: boolean
  /** The answer comes line by line, each of them JSON, while it is computed. */
  streams?: boolean
  /** The answer is a file of this type. */
  file?:
    | "text/csv"
    | "application/pdf"
    | "application/xml"
    | "application/octet-stream"
  /**
   * A page for people, whose browsers send the body as an HTML form does: the route itself
   * checks what it takes and counts tries, for it says in a page what is wrong.
   */
  page?: boolean
  /** The body of the answer; null for a redirect. */
  response: MakesSchema | null
  /** Statuses besides 200 (or 302) that a caller must expect. */
  errors?: number[]
}
