"use client"

export { PartnerPortal } from "./partner-portal.tsx"
export {
  PortalProvider,
  type PartnerPortalProps,
  type PortalAccess,
  type PortalProviderProps,
} from "./portal-provider.tsx"
export {
  PartnerSignUpForm,
  type PartnerSignUpFormProps,
} from "./forms/partner-sign-up-form.tsx"
export { LeadForm, type LeadFormProps } from "./forms/lead-form.tsx"
export type { PortalTheme } from "./portal-context.tsx"
export { CommissionsPage } from "./pages/commissions-page.tsx"
export { DashboardPage } from "./pages/dashboard-page.tsx"
export { LedgerPage } from "./pages/ledger-page.tsx"
export { LinksPage } from "./pages/links-page.tsx"
export { SignInPage } from "./pages/sign-in-page.tsx"
export { WelcomePage } from "./pages/welcome-page.tsx"
export { ProgramsPage } from "./pages/programs-page.tsx"
export { CommissionStructurePage } from "./pages/commission-structure-page.tsx"
export { LeadsPage } from "./pages/leads-page.tsx"
export { LinkTrackingPage } from "./pages/link-tracking-page.tsx"
export { SalesPage } from "./pages/sales-page.tsx"
export { RecruitsPage } from "./pages/recruits-page.tsx"
export { BannersPage } from "./pages/banners-page.tsx"
export { EmailsPage } from "./pages/emails-page.tsx"
export { PagesPage } from "./pages/pages-page.tsx"
export { ProgramInformationPage } from "./pages/program-information-page.tsx"
export { PaymentsPage } from "./pages/payments-page.tsx"
export { PayoutSettingsPage } from "./pages/payout-settings-page.tsx"
export { TaxPage } from "./pages/tax-page.tsx"
export { ForgotPasswordPage } from "./pages/forgot-password-page.tsx"
export { PasswordPage } from "./pages/password-page.tsx"
export { ProfilePage } from "./pages/profile-page.tsx"
export { SignUpPage } from "./pages/sign-up-page.tsx"
export { VisitPage } from "./pages/visit-page.tsx"
