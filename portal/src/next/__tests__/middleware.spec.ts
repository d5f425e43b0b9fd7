import { NextRequest, NextResponse } from "next/server.js"
import { createReferralMiddleware } from "../middleware.ts"
import { startFakeApi, type FakeAnswer } from "./fake-api.ts"

const VISITOR = "v".repeat(32)
const known = JSON.stringify({ visitor_id: "v-new", tracked: true })
const unknown = JSON.stringify({ visitor_id: null, tracked: false })

let answer: FakeAnswer
let api: Awaited<ReturnType<typeof startFakeApi>>

beforeAll(async () => {
  api = await startFakeApi(() => answer)
})

afterAll(() => api.stop())

beforeEach(() => {
  answer = { status: 200, body: known }
  api.calls.length = 0
  jest.spyOn(console, "warn").mockImplementation(() => undefined)
})

afterEach(() => jest.restoreAllMocks())

const visit = (url: string, headers: Record<string, string> = {}) =>
  new NextRequest(url, { headers: { accept: "text/html", ...headers } })

const middleware = (backendUrl = api.url) =>
  createReferralMiddleware({
    backendUrl,
    publishableKey: "pk_test",
    timeoutMs: 1500,
  })

describe("a visit through a partner's link", () => {
  it("tells the API who came, from where, and with which browser", async () => {
    await middleware()(
      visit("https://shop.test/p?ref=ana&ref_click=c1", {
        cookie: `_partner_visitor=${VISITOR}`,
        "user-agent": "Firefox",
        "x-forwarded-for": "203.0.113.7",
      }),
    )
    expect(api.calls).toHaveLength(1)
    expect(api.calls[0]).toMatchObject({
      path: "/store/referrals/clicks",
      headers: {
        "x-publishable-api-key": "pk_test",
        "user-agent": "Firefox",
      },
      body: {
        partner_code: "ana",
        click_id: "c1",
        visitor_id: VISITOR,
        landing_path: "/p",
      },
    })
  })

  it("names the visitor's address only together with its proof", async () => {
    const request = () =>
      visit("https://shop.test/?ref=ana", {
        "x-forwarded-for": "198.51.100.1, 203.0.113.7",
      })
    await middleware()(request())
    await createReferralMiddleware({
      backendUrl: api.url,
      publishableKey: "pk_test",
      secret: "the-secret-of-the-storefront",
    })(request())
    const [without, withSecret] = api.calls.map(({ headers }) => headers)
    expect(without).not.toHaveProperty("x-partner-center-visitor-ip")
    expect(withSecret).toMatchObject({
      "x-partner-center-visitor-ip": "203.0.113.7",
      "x-partner-center-secret": "the-secret-of-the-storefront",
    })
  })

  it("leaves a damaged cookie and a damaged click id out", async () => {
    await middleware()(
      visit("https://shop.test/?ref=ana&ref_click=c1)", {
        cookie: "_partner_visitor=damaged",
      }),
    )
    expect(api.calls[0].body).toEqual({
      partner_code: "ana",
      landing_path: "/",
    })
  })

  it("redirects once to the clean URL and remembers the visitor", async () => {
    const response = await middleware()(
      visit("https://shop.test/p?utm_source=news&ref=ana&ref_click=c1"),
    )
    expect(response?.status).toBe(307)
    expect(response?.headers.get("location")).toBe(
      "https://shop.test/p?utm_source=news",
    )
    expect(response?.headers.get("cache-control")).toBe("no-store")
    expect(response?.cookies.get("_partner_visitor")).toMatchObject({
      value: "v-new",
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: true,
      maxAge: 34_560_000,
    })
  })

  it("has nothing left to do on the page that it redirects to", async () => {
    expect(await middleware()(visit("https://shop.test/p"))).toBeUndefined()
    expect(api.calls).toHaveLength(0)
  })

  it("leaves the cookie usable on plain http", async () => {
    const response = await middleware()(visit("http://shop.test/?ref=ana"))
    expect(response?.cookies.get("_partner_visitor")?.secure).toBeFalsy()
  })

  it("stays on the visitor's own host behind a proxy", async () => {
    const response = await middleware()(
      visit("http://localhost:8000/p?ref=ana", {
        host: "shop.test",
        "x-forwarded-proto": "https",
      }),
    )
    expect(response?.headers.get("location")).toBe("https://shop.test/p")
    expect(response?.cookies.get("_partner_visitor")?.secure).toBe(true)
  })

  it("cleans the URL of an unknown code, without a cookie", async () => {
    answer = { status: 200, body: unknown }
    const response = await middleware()(visit("https://shop.test/?ref=nobody"))
    expect(response?.headers.get("location")).toBe("https://shop.test/")
    expect(response?.headers.get("set-cookie")).toBeNull()
  })
})

describe("when the click cannot be recorded, the page is served", () => {
  const failures: [string, FakeAnswer][] = [
    ["the API fails", { status: 500, body: "{}" }],
    ["the API refuses the key", { status: 400, body: "{}" }],
    ["the answer is not JSON", { status: 200, body: "<html>" }],
    ["the answer is not the API's", { status: 200, body: "{}" }],
    ["the API is too slow", "never"],
  ]

  it.each(failures)("%s", async (_case, given) => {
    answer = given
    const response = await middleware()(visit("https://shop.test/?ref=ana"))
    expect(response).toBeUndefined()
    expect(console.warn).toHaveBeenCalledTimes(1)
  })

  it("nothing listens at the address", async () => {
    const unreachable = middleware("http://127.0.0.1:1")
    expect(
      await unreachable(visit("https://shop.test/?ref=ana")),
    ).toBeUndefined()
  })
})

describe("beside a store's own middleware", () => {
  const composed = async (request: NextRequest) =>
    (await middleware()(request)) ??
    NextResponse.redirect(new URL("/de", request.url))

  it("comes first on a visit through a link", async () => {
    const response = await composed(visit("https://shop.test/?ref=ana"))
    expect(response.headers.get("location")).toBe("https://shop.test/")
  })

  it("steps aside on every other page", async () => {
    const response = await composed(visit("https://shop.test/"))
    expect(response.headers.get("location")).toBe("https://shop.test/de")
  })

  it("steps aside when the API is down", async () => {
    answer = { status: 503, body: "{}" }
    const response = await composed(visit("https://shop.test/?ref=ana"))
    expect(response.headers.get("location")).toBe("https://shop.test/de")
  })
})
