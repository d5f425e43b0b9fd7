/** Pages for who has not signed in that have an address of their own. */
export const WAYS_IN = [
  "sign_up",
  "forgot_password",
  "password",
  "visit",
] as const
