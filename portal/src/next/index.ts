export type { PartnerCenterConfig } from "./config.ts"
export {
  requestPartnerPasswordReset,
  setPartnerPassword,
  type PasswordFailure,
  type PasswordResult,
} from "./session/password.ts"
export { bindReferral } from "./referral/bind-referral.ts"
export {
  getPartnerClient,
  signInPartner,
  signOutPartner,
  withPartner,
  type SignInFailure,
  type SignInResult,
} from "./session/session.ts"
