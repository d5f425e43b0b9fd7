import { createReferralMiddleware } from "medusa-partner-portal/next/middleware"
import { partnerCenter } from "./lib/partner-center"

export const middleware = createReferralMiddleware(partnerCenter)

export const config = {
  matcher: [
    {
      source: "/((?!api/|_next/).*)",
      has: [{ type: "query", key: "ref" }],
      missing: [{ type: "header", key: "next-router-prefetch" }],
    },
  ],
}
