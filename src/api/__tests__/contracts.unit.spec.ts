import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

import { contracts } from "../contracts"

const API = join(__dirname, "..")
/** Answered by a middleware: see `redirectVisitors`. */
const WITHOUT_ROUTE = [
  "GET /r/:partner_code",
  "GET /r/:partner_code/:link_code",
]
const HANDLER =
  /export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/g

/** "GET /admin/partners/:id" for every handler that a route file exports. */
function handlers(): string[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const folder = relative(API, join(API, file, ".."))
      const path = "/" + folder.replace(/\[(\w+)\]/g, ":$1")
      const source = readFileSync(join(API, file), "utf8")
      return [...source.matchAll(HANDLER)].map(
        ([, method]) => `${method} ${path}`,
      )
    })
    .sort()
}

describe("the contract of the API", () => {
  const promised = contracts.map(({ method, path }) => `${method} ${path}`)

  it("promises exactly the routes that exist", () => {
    expect([...promised].sort()).toEqual(
      [...handlers(), ...WITHOUT_ROUTE].sort(),
    )
  })

  it("promises each of them once", () => {
    expect(new Set(promised).size).toBe(promised.length)
  })

  it.each(contracts.map((contract) => [contract.path, contract] as const))(
    "%s is as protected as its address says",
    (path, { audience }) => {
      const expected = path.startsWith("/admin/")
        ? "admin"
        : path.startsWith("/store/partners/me")
          ? "partner"
          : path.startsWith("/store/")
            ? "store"
            : "anyone"
      expect(audience).toBe(expected)
    },
  )

  it("names the portal's entries of every route that partners can lose", () => {
    const alwaysOpen = contracts
      .filter(({ audience, entries }) => audience === "partner" && !entries)
      .map(({ path }) => path)
    // A portal that cannot say whose it is shows nothing at all.
    expect(alwaysOpen).toEqual(["/store/partners/me"])
  })

  it("validates every body that is posted", () => {
    const unvalidated = contracts
      .filter(({ method, body }) => method === "POST" && !body)
      .map(({ path }) => path)
    // These say nothing but which one, and that stands in the address.
    expect(unvalidated).toEqual([
      "/admin/partners/:id/portal-visits",
      "/admin/partners/:id/payout-hold/release",
      "/admin/partners/:id/members/:member_id/invitation",
      "/admin/partners/:id/members/:member_id/password-reset",
      "/admin/partner-agreements/:id/withdrawal",
      "/admin/orders/:id/partner-commissions/sync",
      "/admin/partner-referrals/:id/end",
    ])
  })
})
