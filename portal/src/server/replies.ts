/** What every answer says: it is this partner's, and of no other type than it names. */
export const ALWAYS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
}

/** JSON for this partner alone. */
export const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: ALWAYS })

/** Why nothing is done, in the shape of the API's own problems. */
export const refuse = (status: number, message: string) =>
  answer({ type: "not_allowed", message }, status)
