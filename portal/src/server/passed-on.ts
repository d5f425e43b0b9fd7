/** What the portal asks of the store API; everything else is not passed on. */
const PASSED_ON = [
  "partners",
  "partner-portal",
  "partner-programs",
  "partner-forms",
  "partner-agreement",
]

const APPLICATION = "store/partners/applications"
const LEAD = "store/referrals/leads"

/** Whether a path of the store API is the portal's to ask for. */
export const isPassedOn = (method: string, path: readonly string[]): boolean =>
  path[0] === "store" &&
  (PASSED_ON.includes(path[1]) ||
    (method === "POST" && path.join("/") === LEAD)) &&
  !path.some((part) => part === "." || part === "..")

/** Whether a request brings a file along. */
export const isUpload = (headers: Headers): boolean =>
  headers.get("content-type")?.startsWith("multipart/form-data;") ?? false

/** Whether a route takes a form in that says which visitor filled it in. */
export const takesVisitor = (route: string): boolean =>
  route === APPLICATION || route === LEAD

/**
 * The body of a form as it is sent on: with the visitor's id, which is in a cookie that no
 * script can read. One that is no object is left to the API to refuse.
 */
export const withVisitor = (
  route: string,
  text: string,
  visitorId: string | undefined,
): string => {
  if (!visitorId || !takesVisitor(route)) {
    return text
  }
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === "object" && body !== null && !Array.isArray(body)
      ? JSON.stringify({ ...body, visitor_id: visitorId })
      : text
  } catch {
    return text
  }
}
