export type { PartnerCenterConfig } from "./config.ts"
export { createPortalHandler } from "./handler.ts"
export {
  requestPartnerPasswordReset,
  setPartnerPassword,
  type PasswordFailure,
  type PasswordResult,
} from "./session/password.ts"
export { bindReferral } from "./referral/bind-referral.ts"
export { loadPortal } from "./session/load-portal.ts"
export { startPortalVisit, type VisitResult } from "./session/portal-visit.ts"
export {
  getPartnerClient,
  signInPartner,
  signOutPartner,
  withPartner,
  type SignInFailure,
  type SignInResult,
} from "./session/session.ts"
