import type { ComponentType } from "react"

/** Each page is a part of the bundle that is loaded when it is opened. */
export const PAGES = {
  sign_in: async () => (await import("./sign-in-page.tsx")).SignInPage,
  sign_up: async () => (await import("./sign-up-page.tsx")).SignUpPage,
  forgot_password: async () =>
    (await import("./forgot-password-page.tsx")).ForgotPasswordPage,
  password: async () => (await import("./password-page.tsx")).PasswordPage,
  visit: async () => (await import("./visit-page.tsx")).VisitPage,
  dashboard: async () => (await import("./dashboard-page.tsx")).DashboardPage,
  commissions: async () =>
    (await import("./commissions-page.tsx")).CommissionsPage,
  ledger: async () => (await import("./ledger-page.tsx")).LedgerPage,
  links: async () => (await import("./links-page.tsx")).LinksPage,
  welcome: async () => (await import("./welcome-page.tsx")).WelcomePage,
  programs: async () => (await import("./programs-page.tsx")).ProgramsPage,
  commission_structure: async () =>
    (await import("./commission-structure-page.tsx")).CommissionStructurePage,
  leads: async () => (await import("./leads-page.tsx")).LeadsPage,
  link_tracking: async () =>
    (await import("./link-tracking-page.tsx")).LinkTrackingPage,
  sales: async () => (await import("./sales-page.tsx")).SalesPage,
  recruits: async () => (await import("./recruits-page.tsx")).RecruitsPage,
  banners: async () => (await import("./banners-page.tsx")).BannersPage,
  emails: async () => (await import("./emails-page.tsx")).EmailsPage,
  pages: async () => (await import("./pages-page.tsx")).PagesPage,
  program_information: async () =>
    (await import("./program-information-page.tsx")).ProgramInformationPage,
  profile: async () => (await import("./profile-page.tsx")).ProfilePage,
  payments: async () => (await import("./payments-page.tsx")).PaymentsPage,
  payout_settings: async () =>
    (await import("./payout-settings-page.tsx")).PayoutSettingsPage,
  tax: async () => (await import("./tax-page.tsx")).TaxPage,
} satisfies Record<string, () => Promise<ComponentType>>

export type PageName = keyof typeof PAGES
