export type { PartnerCenterConfig } from "./config.ts"
export { environmentConfig } from "./environment.ts"
export { createPortalFetchHandler } from "./portal-fetch-handler.ts"
export { toNodeListener } from "./node-listener.ts"
