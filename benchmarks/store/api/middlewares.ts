import { defineMiddlewares } from "@medusajs/framework"

import { LANDING } from "./compared/landing"

/** The same as the empty route, before Medusa tries its routes one after the other. */
export default defineMiddlewares({
  routes: [
    {
      matcher: "/early",
      middlewares: [(_req, res) => res.redirect(302, LANDING)],
    },
  ],
})
