/** Where the pages of Partner Center are in the dashboard. */
export const paths = {
  overview: "/partner-center",
  partners: "/partner-center/partners",
  partner: (id: string) => `/partner-center/partners/${id}`,
  programs: "/partner-center/programs",
  program: (id: string) => `/partner-center/programs/${id}`,
  links: "/partner-center/links",
  linkReport: "/partner-center/links/report",
  editLink: (id: string) => `/partner-center/links/edit/${id}`,
  leads: "/partner-center/leads",
  commissions: "/partner-center/commissions",
  ledger: "/partner-center/ledger",
  whatIf: "/partner-center/what-if",
  settings: "/settings/partner-defaults",
  customer: (id: string) => `/customers/${id}`,
  promotion: (id: string) => `/promotions/${id}`,
  order: (id: string) => `/orders/${id}`,
} as const
