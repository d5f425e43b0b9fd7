import type { MedusaSdk } from "./sdk.ts"
import type {
  CommissionStructureResponse,
  LedgerQuery,
  PageQuery,
  PartnerLedgerResponse,
  PartnerLinksResponse,
  PartnerMeResponse,
  PartnerProgramsResponse,
  PartnerWelcomeResponse,
} from "./types.ts"

/** What a signed-in partner can ask, one function per route. */
export type PartnerClient = ReturnType<typeof createPartnerClient>

/**
 * Makes the client of one signed-in partner member. The token is sent with
 * each call and kept nowhere else, so one `sdk` may serve many partners.
 *
 * Every function throws `FetchError`; status 401 means signed out, also when
 * the partner or the member was made inactive in the meantime, 404 that the store
 * hides this part of its portal (`getPortal` tells which parts it has).
 */
export const createPartnerClient = (sdk: MedusaSdk, token: string) => {
  const get = <T>(path: string, query?: Record<string, unknown>) =>
    sdk.client.fetch<T>(`/store/partners/me${path}`, {
      query,
      headers: { authorization: `Bearer ${token}` },
    })

  return {
    /**
     * The partner and the member who is signed in; `visit` in place of the member while
     * one of the store's people looks at the portal.
     */
    retrieve: () => get<PartnerMeResponse>(""),

    /** What the store says to its partners; the HTML was cleaned by the server. */
    retrieveWelcome: () => get<PartnerWelcomeResponse>("/welcome"),

    /** The partner's links; the first is the main one. */
    listLinks: (query?: PageQuery) =>
      get<PartnerLinksResponse>("/links", query),

    /** The programs that the partner is enrolled in. */
    listPrograms: (query?: PageQuery) =>
      get<PartnerProgramsResponse>("/programs", query),

    /** What each program pays at each level. */
    retrieveCommissionStructure: () =>
      get<CommissionStructureResponse>("/commission-structure"),

    /** Balances, and the entries of one currency in a range of days. */
    retrieveLedger: (query?: LedgerQuery) =>
      get<PartnerLedgerResponse>("/ledger", query),
  }
}
