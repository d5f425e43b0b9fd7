export type { PartnerCenterConfig } from "../next/config.ts"
export { createPortalFetchHandler } from "./portal-fetch-handler.ts"
export { toNodeListener } from "./node-listener.ts"
