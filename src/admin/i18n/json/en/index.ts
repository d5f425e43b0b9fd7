import common from "./common.json"
import partners from "./partners.json"
import ledger from "./ledger.json"
import widgets from "./widgets.json"

/** One file for each area; each has keys of its own. */
export default { ...common, ...partners, ...ledger, ...widgets }
