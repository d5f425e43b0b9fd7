export * from "./payout-provider"
