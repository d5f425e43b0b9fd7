export type { PartnerCenterConfig } from "../next/config.ts"
export { environmentConfig } from "../next/environment.ts"
export { createPortalFetchHandler } from "./portal-fetch-handler.ts"
export { toNodeListener } from "./node-listener.ts"
