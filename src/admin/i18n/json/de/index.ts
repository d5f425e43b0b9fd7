import common from "./common.json"
import leads from "./leads.json"
import links from "./links.json"
import partnerDetail from "./partnerDetail.json"
import partners from "./partners.json"
import ledger from "./ledger.json"

/** One file for each area; each has keys of its own. */
export default {
  ...common,
  ...partners,
  ...ledger,
  ...leads,
  ...links,
  ...partnerDetail,
}
