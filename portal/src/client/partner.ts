import type { MedusaSdk } from "./sdk.ts"
import type {
  CommissionDetailResponse,
  CommissionStructureResponse,
  CreateLinkBody,
  CreateLinkResponse,
  DashboardQuery,
  DashboardResponse,
  DeletedResponse,
  LeadsResponse,
  LedgerQuery,
  LinkDestinationsResponse,
  LinkReportResponse,
  MembersResponse,
  NewTaxDocument,
  PageQuery,
  PartnerCommissionsQuery,
  PartnerCommissionsResponse,
  PartnerLedgerResponse,
  PartnerLinksResponse,
  PartnerMeResponse,
  PartnerProgramsResponse,
  PartnerResourcesQuery,
  PartnerResourcesResponse,
  PayoutSettingsBody,
  PayoutSettingsResponse,
  PayoutsQuery,
  PayoutsResponse,
  ProfileBody,
  RecruitsQuery,
  RecruitsResponse,
  ReportQuery,
  SalesQuery,
  SalesResponse,
  PartnerWelcomeResponse,
  TaxDocumentResponse,
  TaxDocumentsResponse,
  TaxProfileBody,
  TaxProfileResponse,
} from "./types.ts"

/** What a signed-in partner can ask, one function per route. */
export type PartnerClient = ReturnType<typeof createPartnerClient>

/**
 * Makes the client of one signed-in partner member. The token is sent with
 * each call and kept nowhere else, so one `sdk` may serve many partners. In a browser
 * there is none: the storefront's portal handler adds it.
 *
 * Every function throws `FetchError`; status 401 means signed out, also when
 * the partner or the member was made inactive in the meantime, 404 that the store
 * hides this part of its portal (`getPortal` tells which parts it has), 403 that the
 * member's role, or an admin's visit, does not allow a change.
 */
export const createPartnerClient = (sdk: MedusaSdk, token?: string) => {
  const headers: Record<string, string> = token
    ? { authorization: `Bearer ${token}` }
    : {}
  const get = <T>(path: string, query?: Record<string, unknown>) =>
    sdk.client.fetch<T>(`/store/partners/me${path}`, { query, headers })
  const send = <T>(method: "POST" | "DELETE", path: string, body?: object) =>
    sdk.client.fetch<T>(`/store/partners/me${path}`, { method, body, headers })

  return {
    /**
     * The partner and the member who is signed in; `visit` in place of the member while
     * one of the store's people looks at the portal.
     */
    retrieve: () => get<PartnerMeResponse>(""),

    /**
     * Changes what is given of the partner's profile (owners and managers), and of the
     * signed-in member's own name.
     */
    updateProfile: (body: ProfileBody) =>
      send<PartnerMeResponse>("POST", "/profile", body),

    /** Who can sign in for the partner. */
    listMembers: (query?: PageQuery) => get<MembersResponse>("/members", query),

    /** What the store says to its partners; the HTML was cleaned by the server. */
    retrieveWelcome: () => get<PartnerWelcomeResponse>("/welcome"),

    /** The partner's links; the first is the main one. */
    listLinks: (query?: PageQuery) =>
      get<PartnerLinksResponse>("/links", query),

    /** Creates a link of the partner's own; they can have 200. */
    createLink: (body: CreateLinkBody) =>
      send<CreateLinkResponse>("POST", "/links", body),

    /** Deletes a link of the partner's own; it leads to the store from then on. */
    deleteLink: (id: string) =>
      send<DeletedResponse>("DELETE", `/links/${encodeURIComponent(id)}`),

    /** Products and categories that a link can lead to, by a part of their title. */
    listLinkDestinations: (query?: { q?: string }) =>
      get<LinkDestinationsResponse>("/link-destinations", query),

    /** The programs that the partner is enrolled in. */
    listPrograms: (query?: PageQuery) =>
      get<PartnerProgramsResponse>("/programs", query),

    /** What each program pays at each level. */
    retrieveCommissionStructure: () =>
      get<CommissionStructureResponse>("/commission-structure"),

    /** Balances, and the entries of one currency in a range of days. */
    retrieveLedger: (query?: LedgerQuery) =>
      get<PartnerLedgerResponse>("/ledger", query),

    /** Figures of a range, of the one before, and the average of other partners. */
    retrieveDashboard: (query?: DashboardQuery) =>
      get<DashboardResponse>("/dashboard", query),

    /** Commissions, the latest orders first. */
    listCommissions: (query?: PartnerCommissionsQuery) =>
      get<PartnerCommissionsResponse>("/commissions", query),

    /** How one commission was computed. */
    retrieveCommission: (id: string) =>
      get<CommissionDetailResponse>(`/commissions/${encodeURIComponent(id)}`),

    /** Whom the partner brought before they ordered, the latest first. */
    listLeads: (query?: ReportQuery) =>
      get<LeadsResponse>("/reports/leads", query),

    /** Clicks, visitors, leads and orders by link and ad. */
    listLinkReport: (query?: ReportQuery) =>
      get<LinkReportResponse>("/reports/clicks", query),

    /** The products that the partner sold, in one currency. */
    listSales: (query?: SalesQuery) =>
      get<SalesResponse>("/reports/sales", query),

    /** Whom the partner recruited, and where new partners sign up through them. */
    listRecruits: (query?: RecruitsQuery) =>
      get<RecruitsResponse>("/recruits", query),

    /** What the partner is given to promote the store with; HTML was cleaned by the server. */
    listResources: (query?: PartnerResourcesQuery) =>
      get<PartnerResourcesResponse>("/resources", query),

    /** What the partner was paid, and what is on its way, the newest first. */
    listPayouts: (query?: PayoutsQuery) =>
      get<PayoutsResponse>("/payouts", query),

    /** How the partner is paid, as far as it may be shown. */
    retrievePayoutSettings: () =>
      get<PayoutSettingsResponse>("/payout-settings"),

    /** Changes what is given (owners and managers). */
    updatePayoutSettings: (body: PayoutSettingsBody) =>
      send<PayoutSettingsResponse>("POST", "/payout-settings", body),

    /** Who the partner is for the tax office; numbers are masked. */
    retrieveTaxProfile: () => get<TaxProfileResponse>("/tax-profile"),

    /** Saves the whole tax profile (owners and managers); secrets left out stay. */
    saveTaxProfile: (body: TaxProfileBody) =>
      send<TaxProfileResponse>("POST", "/tax-profile", body),

    /** The partner's tax documents, the latest first. */
    listTaxDocuments: (query?: PageQuery) =>
      get<TaxDocumentsResponse>("/tax-documents", query),

    /** Uploads a tax document (owners and managers); they can have 50. */
    addTaxDocument: ({ kind, file }: NewTaxDocument) => {
      const body = new FormData()
      body.set("kind", kind)
      body.set("file", file)
      return sdk.client.fetch<TaxDocumentResponse>(
        "/store/partners/me/tax-documents",
        // Who sends a form says its type, with what stands between its parts.
        {
          method: "POST",
          body: body as unknown as Record<string, unknown>,
          headers: { ...headers, "content-type": null },
        },
      )
    },

    /** Deletes a tax document that the signed-in member has uploaded. */
    deleteTaxDocument: (id: string) =>
      send<DeletedResponse>(
        "DELETE",
        `/tax-documents/${encodeURIComponent(id)}`,
      ),
  }
}
