import { lazy, Suspense } from "react"
import { useTranslation } from "react-i18next"
import { Redirect, Route, Switch } from "wouter"
import type { PortalEntry } from "../client/types.ts"
import { NotFoundPage } from "./pages/not-found-page.tsx"
import { pathOf } from "./shell/menu.ts"
import { Skeleton } from "./ui/skeleton.tsx"

const PAGE_REM = 32

/** Each page is a part of the bundle that is loaded when it is opened. */
const PAGES = {
  dashboard: lazy(async () => ({
    default: (await import("./pages/dashboard-page.tsx")).DashboardPage,
  })),
  commissions: lazy(async () => ({
    default: (await import("./pages/commissions-page.tsx")).CommissionsPage,
  })),
  ledger: lazy(async () => ({
    default: (await import("./pages/ledger-page.tsx")).LedgerPage,
  })),
  links: lazy(async () => ({
    default: (await import("./pages/links-page.tsx")).LinksPage,
  })),
  welcome: lazy(async () => ({
    default: (await import("./pages/welcome-page.tsx")).WelcomePage,
  })),
  programs: lazy(async () => ({
    default: (await import("./pages/programs-page.tsx")).ProgramsPage,
  })),
  commission_structure: lazy(async () => ({
    default: (await import("./pages/commission-structure-page.tsx"))
      .CommissionStructurePage,
  })),
  leads: lazy(async () => ({
    default: (await import("./pages/leads-page.tsx")).LeadsPage,
  })),
  link_tracking: lazy(async () => ({
    default: (await import("./pages/link-tracking-page.tsx")).LinkTrackingPage,
  })),
  sales: lazy(async () => ({
    default: (await import("./pages/sales-page.tsx")).SalesPage,
  })),
  recruits: lazy(async () => ({
    default: (await import("./pages/recruits-page.tsx")).RecruitsPage,
  })),
  banners: lazy(async () => ({
    default: (await import("./pages/banners-page.tsx")).BannersPage,
  })),
  emails: lazy(async () => ({
    default: (await import("./pages/emails-page.tsx")).EmailsPage,
  })),
  pages: lazy(async () => ({
    default: (await import("./pages/pages-page.tsx")).PagesPage,
  })),
  program_information: lazy(async () => ({
    default: (await import("./pages/program-information-page.tsx"))
      .ProgramInformationPage,
  })),
  profile: lazy(async () => ({
    default: (await import("./pages/profile-page.tsx")).ProfilePage,
  })),
  payments: lazy(async () => ({
    default: (await import("./pages/payments-page.tsx")).PaymentsPage,
  })),
  payout_settings: lazy(async () => ({
    default: (await import("./pages/payout-settings-page.tsx"))
      .PayoutSettingsPage,
  })),
  tax: lazy(async () => ({
    default: (await import("./pages/tax-page.tsx")).TaxPage,
  })),
} satisfies Partial<Record<PortalEntry, unknown>>

type BuiltEntry = keyof typeof PAGES

const isBuilt = (entry: PortalEntry): entry is BuiltEntry => entry in PAGES

/** The pages of who has signed in: those that the store shows. */
export const Routes = ({ entries }: { entries: readonly PortalEntry[] }) => {
  const { t } = useTranslation()
  const open = entries.filter(isBuilt)
  return (
    <Suspense
      fallback={<Skeleton height={PAGE_REM} label={t("common.loading")} />}
    >
      <Switch>
        {open.map((entry) => (
          <Route key={entry} path={pathOf(entry)} component={PAGES[entry]} />
        ))}
        <Route path="/">
          {open[0] ? <Redirect to={pathOf(open[0])} replace /> : null}
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  )
}
