import { createPortalHandler } from "medusa-partner-portal/next"
import { partnerCenter } from "@/lib/partner-center"

export const { GET, POST, DELETE } = createPortalHandler(partnerCenter)
