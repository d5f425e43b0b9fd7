import type { MedusaSdk } from "./sdk.ts"
import type {
  ApplicationBody,
  ApplicationResponse,
  OpenProgramsResponse,
} from "./types.ts"

/** As many as one answer has. */
const MOST_PROGRAMS = 100

/** The programs for which anybody may apply, in the store's order. */
export const listOpenPrograms = (sdk: MedusaSdk) =>
  sdk.client.fetch<OpenProgramsResponse>("/store/partner-programs", {
    query: { limit: MOST_PROGRAMS },
  })

/**
 * Applies as a partner. The answer is the same whether the address is known or not.
 *
 * @param headers - from a server: the visitor's address with its proof (`visitorHeaders`).
 * @throws FetchError with status 400 for a field that is wrong, whose name the message
 *   begins with; 429 after too many applications.
 */
export const applyAsPartner = (
  sdk: MedusaSdk,
  body: ApplicationBody,
  headers?: Record<string, string>,
) =>
  sdk.client.fetch<ApplicationResponse>("/store/partners/applications", {
    method: "POST",
    body,
    headers,
  })
