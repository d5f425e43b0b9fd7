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

/** `login` is the partner's code or the member's e-mail. */
export type RequestPasswordResetBody = Body<"/store/partners/password-reset">
/** `token` is what follows `#token=` in the link of the e-mail. */
export type SetPasswordBody = Body<"/store/partners/password">

export type PartnerMeResponse = Answer<"/store/partners/me", "get">
export type Partner = PartnerMeResponse["partner"]
export type PartnerMember = PartnerMeResponse["member"]

/** Paging of a list: `limit` is 20 unless told, at most 100. */
export type PageQuery = Query<"/store/partners/me/links">

export type PartnerLinksResponse = Answer<"/store/partners/me/links", "get">
export type PartnerLink = PartnerLinksResponse["links"][number]

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
