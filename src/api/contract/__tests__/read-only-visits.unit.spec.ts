import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { contracts } from "../../contracts"
import { readOnlyForVisits } from "../partner-context"
import { guardsOf } from "../to-middlewares"

const visit = { id: "pvis_1", partner_id: "ptnr_1", ends_at: new Date() }

const request = (method: string, portal_visit: object | null) =>
  ({ method, portal_visit }) as unknown as AuthenticatedMedusaRequest

const ask = (method: string, portal_visit: object | null) => {
  const next = jest.fn()
  readOnlyForVisits(request(method, portal_visit), {} as MedusaResponse, next)
  return next
}

describe("an admin who looks at a partner's portal", () => {
  it("reads", () => {
    expect(ask("GET", visit)).toHaveBeenCalledWith()
  })

  it.each(["POST", "DELETE", "PUT", "PATCH"])("does not %s", (method) => {
    expect(() => ask(method, visit)).toThrow("nothing can be changed here")
  })

  it("is kept from changes by every route of the portal", () => {
    const portal = contracts.filter(({ audience }) => audience === "partner")
    expect(portal.length).toBeGreaterThan(0)
    for (const contract of portal) {
      expect(guardsOf(contract)).toContain(readOnlyForVisits)
    }
  })
})

describe("a member of the partner", () => {
  it.each(["GET", "POST", "DELETE"])("may %s", (method) => {
    expect(ask(method, null)).toHaveBeenCalledWith()
  })
})
