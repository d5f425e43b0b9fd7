import type { MedusaSdk } from "./sdk.ts"
import type {
  AgreementResponse,
  ApplicationBody,
  ApplicationResponse,
  FormResponse,
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
 * One of the store's forms: an enrolment form, for `applyAsPartner` with its id as
 * `form_id`, or a lead form.
 *
 * @throws FetchError with status 404 for a form that is closed or does not exist.
 */
export const retrieveForm = (sdk: MedusaSdk, id: string) =>
  sdk.client.fetch<FormResponse>(
    `/store/partner-forms/${encodeURIComponent(id)}`,
  )

/** The terms and conditions that are in force; `agreement` is null where there are none. */
export const retrieveAgreement = (sdk: MedusaSdk) =>
  sdk.client.fetch<AgreementResponse>("/store/partner-agreement")

/**
 * Applies as a partner. The answer is the same whether the address is known or not.
 * Where terms and conditions are in force, `accepted_agreement_id` must be theirs.
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
