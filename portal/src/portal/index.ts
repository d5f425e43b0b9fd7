"use client"

export { PartnerPortal, type PartnerPortalProps } from "./partner-portal.tsx"
export { PortalProvider, type PortalProviderProps } from "./portal-provider.tsx"
export type { PortalTheme } from "./portal-context.tsx"
export { CommissionsPage } from "./pages/commissions-page.tsx"
export { DashboardPage } from "./pages/dashboard-page.tsx"
export { LedgerPage } from "./pages/ledger-page.tsx"
export { SignInPage } from "./pages/sign-in-page.tsx"
