import type { paths } from "./api-types.ts"

/**
 * Shapes of the Partner Center store API, taken from its OpenAPI description.
 * Amounts are numbers in major units of the `currency_code` beside them; times
 * are ISO 8601 in UTC.
 */

type Operation<
  Path extends keyof paths,
  Method extends keyof paths[Path],
> = paths[Path][Method]

type Answer<Path extends keyof paths, Method extends keyof paths[Path]> =
  Operation<Path, Method> extends {
    responses: { 200: { content: { "application/json": infer Body } } }
  }
    ? Body
    : never

type Body<Path extends keyof paths> = paths[Path]["post"] extends {
  requestBody: { content: { "application/json": infer Sent } }
}
  ? Sent
  : never

type Query<Path extends keyof paths> = paths[Path]["get"] extends {
  parameters: { query?: infer Asked }
}
  ? NonNullable<Asked>
  : never

export type RecordClickBody = Body<"/store/referrals/clicks">
export type RecordLeadBody = Body<"/store/referrals/leads">
export type RecordLeadResponse = Answer<"/store/referrals/leads", "post">
/** `visitor_id` is null when the partner's code opens nothing. */
export type RecordClickResponse = Answer<"/store/referrals/clicks", "post">

export type BindCartBody = Body<"/store/carts/{id}/referral">
export type BindCartResponse = Answer<"/store/carts/{id}/referral", "post">

/** `login` is the partner's code or the member's e-mail. */
export type SignInBody = Body<"/store/partners/sign-in">
export type SignInResponse = Answer<"/store/partners/sign-in", "post">

/** How the store wants the portal to look, and the entries that it has. */
export type PortalResponse = Answer<"/store/partner-portal", "get">
export type Portal = PortalResponse["portal"]
export type PortalEntry = Portal["entries"][number]

/** `code` is what stands behind the # of the address that an admin was given. */
export type RedeemVisitBody = Body<"/store/partners/portal-visits">
export type RedeemVisitResponse = Answer<
  "/store/partners/portal-visits",
  "post"
>
/** `login` is the partner's code or the member's e-mail. */
export type RequestPasswordResetBody = Body<"/store/partners/password-reset">
/** `token` is what follows `#token=` in the link of the e-mail. */
export type SetPasswordBody = Body<"/store/partners/password">

/** `ref` is the code of the partner who sent the applicant. */
export type ApplicationBody = Body<"/store/partners/applications">
export type ApplicationResponse = Answer<"/store/partners/applications", "post">
/** What a storefront shows of one of the store's forms. */
export type FormResponse = Answer<"/store/partner-forms/{id}", "get">
export type OpenForm = FormResponse["form"]
export type AgreementResponse = Answer<"/store/partner-agreement", "get">
/** The terms and conditions that whoever applies must accept. */
export type Agreement = NonNullable<AgreementResponse["agreement"]>
export type OpenProgramsResponse = Answer<"/store/partner-programs", "get">
export type OpenProgram = OpenProgramsResponse["programs"][number]

export type PartnerMeResponse = Answer<"/store/partners/me", "get">
export type Partner = PartnerMeResponse["partner"]
export type PartnerMember = NonNullable<PartnerMeResponse["member"]>
/** One of the store's people looks at the portal, read only, until `ends_at`. */
export type PortalVisit = NonNullable<PartnerMeResponse["visit"]>

export type ProfileBody = Body<"/store/partners/me/profile">
export type MembersResponse = Answer<"/store/partners/me/members", "get">
/** Somebody who can sign in for the partner; `joined_at` null: was only invited. */
export type ListedMember = MembersResponse["members"][number]

export type PartnerWelcomeResponse = Answer<"/store/partners/me/welcome", "get">

/** Paging of a list: `limit` is 20 unless told, at most 100. */
export type PageQuery = Query<"/store/partners/me/links">

export type PartnerLinksResponse = Answer<"/store/partners/me/links", "get">
/** `own`: the partner's alone, who may delete it. */
export type PartnerLink = PartnerLinksResponse["links"][number]
/** `code` is made from the name when left out. */
export type CreateLinkBody = Body<"/store/partners/me/links">
export type CreateLinkResponse = Answer<"/store/partners/me/links", "post">
export type DeletedResponse = Answer<"/store/partners/me/links/{id}", "delete">
export type LinkDestinationsResponse = Answer<
  "/store/partners/me/link-destinations",
  "get"
>
export type LinkDestination = LinkDestinationsResponse["destinations"][number]

export type PartnerProgramsResponse = Answer<
  "/store/partners/me/programs",
  "get"
>
export type PartnerProgram = PartnerProgramsResponse["programs"][number]

export type CommissionStructureResponse = Answer<
  "/store/partners/me/commission-structure",
  "get"
>
export type CommissionRule =
  CommissionStructureResponse["programs"][number]["rules"][number]

export type LedgerQuery = Query<"/store/partners/me/ledger">
export type PartnerLedgerResponse = Answer<"/store/partners/me/ledger", "get">
export type PartnerBalance = PartnerLedgerResponse["balances"][number]
export type LedgerSummary = PartnerLedgerResponse["ledger"]
/** One line of the ledger; the amount is what it adds to the balance. */
export type LedgerEntry = PartnerLedgerResponse["entries"][number]
export type LedgerEntryKind = LedgerEntry["kind"]

type Me<Path extends string> = `/store/partners/me/${Path}` & keyof paths

export type DashboardQuery = Query<Me<"dashboard">>
export type DashboardResponse = Answer<Me<"dashboard">, "get">
export type PartnerDashboard = DashboardResponse["dashboard"]

export type PartnerCommissionsQuery = Query<Me<"commissions">>
export type PartnerCommissionsResponse = Answer<Me<"commissions">, "get">
export type PartnerCommission =
  PartnerCommissionsResponse["commissions"][number]
export type CommissionDetailResponse = Answer<Me<"commissions/{id}">, "get">

/** A range of days, and paging. */
export type ReportQuery = Query<Me<"reports/leads">>
export type LeadsResponse = Answer<Me<"reports/leads">, "get">
export type PartnerLead = LeadsResponse["leads"][number]
export type LinkReportResponse = Answer<Me<"reports/clicks">, "get">
export type LinkReportRow = LinkReportResponse["links"][number]
export type SalesQuery = Query<Me<"reports/sales">>
export type SalesResponse = Answer<Me<"reports/sales">, "get">
export type SoldProduct = SalesResponse["products"][number]

export type RecruitsQuery = Query<Me<"recruits">>
export type RecruitsResponse = Answer<Me<"recruits">, "get">
export type Recruit = RecruitsResponse["recruits"][number]

export type PartnerResourcesQuery = Query<Me<"resources">>
export type PartnerResourcesResponse = Answer<Me<"resources">, "get">
/** A banner, e-mail copy, page or file, with the partner's own link in it. */
export type PartnerResource = PartnerResourcesResponse["resources"][number]
export type PartnerResourceKind = PartnerResource["kind"]

/** `from` and `to` are about when a payout was arranged. */
export type PayoutsQuery = Query<Me<"payouts">>
export type PayoutsResponse = Answer<Me<"payouts">, "get">
/** `label`: which account it goes to, masked; `reason`: why it did not get there. */
export type Payout = PayoutsResponse["payouts"][number]

export type PayoutSettingsResponse = Answer<Me<"payout-settings">, "get">
export type PayoutSettings = PayoutSettingsResponse["payout_settings"]
export type PayoutMethod = PayoutSettings["methods"][number]
/** `current_password` is needed to change `details`. */
export type PayoutSettingsBody = Body<Me<"payout-settings">>
/** Where the partner's money is to go. */
export type PayoutDetails = NonNullable<PayoutSettingsBody["details"]>

export type TaxProfileResponse = Answer<Me<"tax-profile">, "get">
export type TaxProfile = NonNullable<TaxProfileResponse["tax_profile"]>
/** A signature is one of exactly what is sent along. */
export type TaxProfileBody = Body<Me<"tax-profile">>
export type TaxForm = NonNullable<TaxProfileBody["form"]>
export type TaxDocumentsResponse = Answer<Me<"tax-documents">, "get">
export type TaxDocument = TaxDocumentsResponse["documents"][number]
export type TaxDocumentResponse = Answer<Me<"tax-documents">, "post">
export type NewTaxDocument = {
  kind: TaxDocument["kind"]
  /** PDF, PNG or JPEG, at most 5 MB. */
  file: File
}
