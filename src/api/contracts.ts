import { orderContracts } from "./admin/orders/contract"
import { agreementContracts } from "./admin/partner-agreements/contract"
import { attributionContracts } from "./admin/partner-attributions/contract"
import { commissionContracts } from "./admin/partner-commissions/contract"
import { couponContracts } from "./admin/partner-coupons/contract"
import { formContracts } from "./admin/partner-forms/contract"
import { emailContracts } from "./admin/partner-emails/contract"
import { importContracts } from "./admin/partner-imports/contract"
import { adjustmentContracts } from "./admin/partner-ledger/adjustments/contract"
import { ledgerContracts } from "./admin/partner-ledger/contract"
import { partnerLedgersContracts } from "./admin/partner-ledger/partners/contract"
import { encryptionContracts } from "./admin/partner-encryption/contract"
import { linkContracts } from "./admin/partner-links/contract"
import { payoutFileContracts } from "./admin/partner-payout-batches/files/contract"
import { payoutProviderContracts } from "./admin/partner-payout-providers/contract"
import { payoutBatchContracts } from "./admin/partner-payout-batches/contract"
import { payoutPreviewContracts } from "./admin/partner-payout-previews/contract"
import { payoutContracts } from "./admin/partner-payouts/contract"
import { payoutDefaultsContracts } from "./admin/partner-payout-settings/contract"
import { programContracts } from "./admin/partner-programs/contract"
import { referralContracts } from "./admin/partner-referrals/contract"
import { reportContracts } from "./admin/partner-reports/contract"
import { overviewContract } from "./admin/partner-reports/overview/contract"
import { taxReportContracts } from "./admin/partner-reports/taxes/contract"
import { resourceContracts } from "./admin/partner-resources/contract"
import { settingsContracts } from "./admin/partner-settings/contract"
import { portalVisitContracts } from "./admin/partners/[id]/portal-visits/contract"
import { activityContract } from "./admin/partners/[id]/activity/contract"
import { partnerPayoutContracts } from "./admin/partners/[id]/payout-settings/contract"
import { decisionContracts } from "./admin/partners/[id]/approval/contract"
import { statementContracts } from "./admin/partners/[id]/statements/contract"
import { partnerContracts } from "./admin/partners/contract"
import { memberContracts } from "./admin/partners/members-contract"
import { adminTaxContracts } from "./admin/partners/tax-contract"
import type { RouteContract } from "./contract/route-contract"
import { portalSettingsContracts } from "./admin/partner-portal-settings/contract"
import { productContracts } from "./admin/products/contract"
import { plainFormContracts } from "./partner-forms/contract"
import { payoutWebhookContract } from "./partner-payouts/contract"
import { redirectContracts } from "./r/contract"
import { openFormContracts } from "./store/partner-forms/contract"
import { openProgramContracts } from "./store/partner-programs/contract"
import { portalLookContracts } from "./store/partner-portal/contract"
import { applicationContract } from "./store/partners/applications/contract"
import { portalContracts } from "./store/partners/contract"
import { structureContract } from "./store/partners/me/commission-structure/contract"
import { destinationsContract } from "./store/partners/me/link-destinations/contract"
import { partnerLinkContracts } from "./store/partners/me/links/contract"
import { ownPayoutContracts } from "./store/partners/me/payouts/contract"
import { ownPayoutSettingsContracts } from "./store/partners/me/payout-settings/contract"
import { profileContracts } from "./store/partners/me/profile/contract"
import { partnerReportContracts } from "./store/partners/me/reports/contract"
import { partnerResourceContracts } from "./store/partners/me/resources/contract"
import { partnerTaxContracts } from "./store/partners/me/tax-contract"
import { partnerStatementContracts } from "./store/partners/me/statements/contract"
import { passwordContracts } from "./store/partners/password-contract"
import { trackingContracts } from "./store/referrals/contract"

/** Every route of the plugin. */
export const contracts: RouteContract[] = [
  ...redirectContracts,
  ...plainFormContracts,
  ...trackingContracts,
  ...openProgramContracts,
  ...openFormContracts,
  ...portalLookContracts,
  applicationContract,
  ...portalContracts,
  structureContract,
  ...profileContracts,
  ...ownPayoutContracts,
  ...ownPayoutSettingsContracts,
  ...partnerLinkContracts,
  destinationsContract,
  ...partnerReportContracts,
  ...partnerResourceContracts,
  ...partnerTaxContracts,
  ...partnerStatementContracts,
  ...passwordContracts,
  ...settingsContracts,
  ...portalSettingsContracts,
  ...payoutDefaultsContracts,
  ...encryptionContracts,
  ...emailContracts,
  ...partnerContracts,
  ...portalVisitContracts,
  ...decisionContracts,
  ...statementContracts,
  activityContract,
  ...partnerPayoutContracts,
  ...memberContracts,
  ...adminTaxContracts,
  ...importContracts,
  ...formContracts,
  ...agreementContracts,
  ...programContracts,
  ...linkContracts,
  ...resourceContracts,
  ...ledgerContracts,
  ...partnerLedgersContracts,
  ...payoutPreviewContracts,
  ...payoutBatchContracts,
  ...payoutFileContracts,
  ...payoutProviderContracts,
  ...payoutContracts,
  payoutWebhookContract,
  ...adjustmentContracts,
  ...orderContracts,
  ...productContracts,
  ...attributionContracts,
  ...commissionContracts,
  ...referralContracts,
  ...couponContracts,
  ...reportContracts,
  overviewContract,
  ...taxReportContracts,
]
