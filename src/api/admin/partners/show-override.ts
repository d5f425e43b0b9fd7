import type { CommissionRate } from "../../../domain/terms"
import type PartnerModuleService from "../../../modules/partner/service"
import { showRates } from "../../contract/rate-schemas"

type OverrideRow = Awaited<
  ReturnType<PartnerModuleService["listPartnerOverrides"]>
>[number]

/** Rates of a partner's own as the API shows them. */
export function showOverride({ id, scope, target_id, rates }: OverrideRow) {
  return {
    id,
    scope,
    target_id,
    rates: showRates(rates as unknown as CommissionRate[]),
  }
}
