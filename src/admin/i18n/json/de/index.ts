import activity from "./activity.json"
import agreement from "./agreement.json"
import applications from "./applications.json"
import commissions from "./commissions.json"
import common from "./common.json"
import editor from "./editor.json"
import emails from "./emails.json"
import forms from "./forms.json"
import importing from "./import.json"
import leads from "./leads.json"
import ledger from "./ledger.json"
import ledgers from "./ledgers.json"
import links from "./links.json"
import members from "./members.json"
import overview from "./overview.json"
import partnerDetail from "./partnerDetail.json"
import partners from "./partners.json"
import payoutSettings from "./payoutSettings.json"
import payouts from "./payouts.json"
import portal from "./portal.json"
import programs from "./programs.json"
import reasons from "./reasons.json"
import resources from "./resources.json"
import settings from "./settings.json"
import taxReport from "./taxReport.json"
import whatIf from "./what-if.json"
import widgets from "./widgets.json"

/** One file for each area; each has keys of its own. */
export default {
  ...activity,
  ...agreement,
  ...applications,
  ...commissions,
  ...common,
  ...editor,
  ...emails,
  ...forms,
  ...importing,
  ...leads,
  ...ledger,
  ...ledgers,
  ...links,
  ...members,
  ...overview,
  ...partnerDetail,
  ...partners,
  ...payoutSettings,
  ...payouts,
  ...portal,
  ...programs,
  ...reasons,
  ...resources,
  ...settings,
  ...taxReport,
  ...whatIf,
  ...widgets,
}
