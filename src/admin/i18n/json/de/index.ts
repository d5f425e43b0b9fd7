import common from "./common.json"
import commissions from "./commissions.json"
import overview from "./overview.json"
import partners from "./partners.json"
import ledger from "./ledger.json"

/** One file for each area; each has keys of its own. */
export default {
  ...common,
  ...partners,
  ...ledger,
  ...overview,
  ...commissions,
}
