import { access } from "./access.ts"
import { common } from "./common.ts"
import { entries } from "./entries.ts"
import { home } from "./home.ts"
import { ledger } from "./ledger.ts"
import { links } from "./links.ts"
import { payments } from "./payments.ts"
import { payoutSettings } from "./payout-settings.ts"
import { profile } from "./profile.ts"
import { reasons } from "./reasons.ts"
import { reports } from "./reports.ts"
import { resources } from "./resources.ts"
import { signIn } from "./sign-in.ts"
import { tax } from "./tax.ts"
import { tracking } from "./tracking.ts"

export const de = {
  common,
  entries,
  reasons,
  reports,
  signIn,
  ledger,
  links,
  home,
  tracking,
  resources,
  access,
  profile,
  payments,
  payoutSettings,
  tax,
}
