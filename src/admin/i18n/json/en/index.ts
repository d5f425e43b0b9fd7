import common from "./common.json"
import partners from "./partners.json"
import ledger from "./ledger.json"
import importing from "./import.json"
import settings from "./settings.json"
import whatIf from "./what-if.json"

/** One file for each area; each has keys of its own. */
export default {
  ...common,
  ...partners,
  ...ledger,
  ...importing,
  ...settings,
  ...whatIf,
}
