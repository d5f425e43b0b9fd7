import { createPortalHandler } from "medusa-partner-portal/next"

export const { GET, POST, DELETE } = createPortalHandler()
