export * from "./partner.ts"
export * from "./referrals.ts"
export type { MedusaSdk } from "./sdk.ts"
export type * from "./types.ts"
