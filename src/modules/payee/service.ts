import { MedusaService } from "@medusajs/framework/utils"

import PartnerPayoutDefault from "./models/partner-payout-default"
import PartnerPayoutSetting from "./models/partner-payout-setting"
import PartnerTaxDocument from "./models/partner-tax-document"
import PartnerTaxProfile from "./models/partner-tax-profile"

/** Who is paid how, and who they are for the tax office. */
class PayeeModuleService extends MedusaService({
  PartnerPayoutDefault,
  PartnerPayoutSetting,
  PartnerTaxDocument,
  PartnerTaxProfile,
}) {}

export default PayeeModuleService
