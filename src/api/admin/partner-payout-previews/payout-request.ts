import type { PlanPayoutsInput } from "../../../workflows/payout/plan-payouts"
import { toRange } from "../../contract/date-range"
import type { TypeOf } from "../../contract/schema-types"
import type { payoutRequest } from "./contract"

/** What is asked for as the workflows take it. */
export function toPlanInput({
  basis,
  currency_code,
  program_ids,
  include_inactive,
  partner_ids,
  excluded_partner_ids,
  from,
  to,
}: TypeOf<typeof payoutRequest>): PlanPayoutsInput {
  return {
    basis,
    currency_code,
    program_ids,
    include_inactive,
    partner_ids,
    excluded_partner_ids,
    ...toRange({ from, to }),
  }
}
