import commissions from "./commissions.json"
import common from "./common.json"
import importing from "./import.json"
import leads from "./leads.json"
import ledger from "./ledger.json"
import ledgers from "./ledgers.json"
import links from "./links.json"
import members from "./members.json"
import overview from "./overview.json"
import partnerDetail from "./partnerDetail.json"
import partners from "./partners.json"
import programs from "./programs.json"
import settings from "./settings.json"
import whatIf from "./what-if.json"
import widgets from "./widgets.json"

/** One file for each area; each has keys of its own. */
export default {
  ...commissions,
  ...common,
  ...importing,
  ...leads,
  ...ledger,
  ...ledgers,
  ...links,
  ...members,
  ...overview,
  ...partnerDetail,
  ...partners,
  ...programs,
  ...settings,
  ...whatIf,
  ...widgets,
}
