import common from "./common.json"
import partners from "./partners.json"
import ledger from "./ledger.json"
import ledgers from "./ledgers.json"

/** One file for each area; each has keys of its own. */
export default { ...common, ...partners, ...ledger, ...ledgers }
