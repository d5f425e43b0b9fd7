import { createReferralMiddleware } from "medusa-partner-portal/next/middleware"

export const middleware = createReferralMiddleware()

export const config = {
  matcher: [
    {
      source: "/((?!api/|_next/).*)",
      has: [{ type: "query", key: "ref" }],
      missing: [{ type: "header", key: "next-router-prefetch" }],
    },
  ],
}
