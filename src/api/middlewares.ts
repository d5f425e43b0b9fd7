import { defineMiddlewares } from "@medusajs/framework"

import { toMiddlewares } from "./contract/to-middlewares"
import { contracts } from "./contracts"
import { redirectMalformed } from "./r/redirect-malformed"

export default defineMiddlewares({
  routes: [
    { matcher: "/r", middlewares: [redirectMalformed] },
    ...contracts.map(toMiddlewares),
  ],
})
