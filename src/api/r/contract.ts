import type { RouteContract } from "../contract/route-contract"

export const redirectContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/r/:partner_code",
    summary: "Count a click of a partner's main link and lead to the store",
    audience: "anyone",
    response: null,
  },
  {
    method: "GET",
    path: "/r/:partner_code/:link_code",
    summary: "Count a click of a partner's link and lead to its destination",
    audience: "anyone",
    response: null,
  },
]
