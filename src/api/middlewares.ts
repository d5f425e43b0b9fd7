import { defineMiddlewares } from "@medusajs/framework"

import { toMiddlewares } from "./contract/to-middlewares"
import { contracts } from "./contracts"

export default defineMiddlewares({ routes: contracts.map(toMiddlewares) })
