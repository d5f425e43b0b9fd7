import { defineMiddlewares } from "@medusajs/framework"

import { toMiddlewares } from "./contract/to-middlewares"
import { contracts } from "./contracts"
import { limitMedusaSignIn } from "./rate-limit/limit-sign-in"
import { redirectVisitors } from "./r/redirect-visitors"
import { resetMiddleware } from "./session/end-sessions-on-reset"
import { exchangeMiddlewares } from "./session/refuse-ended-sessions"

export default defineMiddlewares({
  routes: [
    { matcher: "/r", middlewares: [redirectVisitors] },
    {
      matcher: "/auth/partner/emailpass",
      // Medusa checks passwords by either, and reads a body of both.
      method: ["GET", "POST"],
      middlewares: [limitMedusaSignIn],
    },
    resetMiddleware,
    ...exchangeMiddlewares,
    ...contracts.map(toMiddlewares),
  ],
})
