import { createPortalHandler } from "../handler.ts"
import { startFakeApi, type FakeAnswer } from "./fake-api.ts"

const SHOP = "https://shop.test"
const SESSION = "_partner_session"
const TOKEN = "header.payload.signature"
const VISITOR = "_partner_visitor"
const VISITOR_ID = "v".repeat(32)

/** In the place of the browser's cookies, as Next.js hands them to a route. */
const mockJar = {
  value: undefined as string | undefined,
  visitor: undefined as string | undefined,
  get: (name: string) => {
    const held: Record<string, string | undefined> = {
      [SESSION]: mockJar.value,
      [VISITOR]: mockJar.visitor,
    }
    const value = held[name]
    return value === undefined ? undefined : { name, value }
  },
  set: jest.fn(),
  delete: jest.fn(),
}

jest.mock("next/headers.js", () => ({
  cookies: () => Promise.resolve(mockJar),
}))

let answer: FakeAnswer
let api: Awaited<ReturnType<typeof startFakeApi>>

beforeAll(async () => {
  api = await startFakeApi(() => answer)
})

afterAll(() => api.stop())

beforeEach(() => {
  answer = json({ commissions: [] })
  api.calls.length = 0
  mockJar.value = undefined
  mockJar.visitor = undefined
  mockJar.set.mockClear()
  mockJar.delete.mockClear()
})

const json = (body: unknown, status = 200): FakeAnswer => ({
  status,
  body: JSON.stringify(body),
})

interface Asked {
  method?: "GET" | "POST" | "DELETE"
  headers?: Record<string, string>
  body?: string
  search?: string
  secret?: string
  backendUrl?: string
  /** The shop's origin, as this server is reached. */
  shop?: string
}

/** Asks as a page of the shop does; the path as Next.js has split and decoded it. */
const ask = async (path: string, asked: Asked = {}) => {
  const { method = "GET", search = "", secret, body, shop = SHOP } = asked
  const handler = createPortalHandler({
    backendUrl: asked.backendUrl ?? `${api.url}/`,
    publishableKey: "pk_test",
    secret,
  })
  const headers = new Headers({
    host: "shop.test",
    ...(method === "GET" ? {} : { origin: shop }),
    ...asked.headers,
  })
  const request = new Request(`${shop}/api/partners/${path}${search}`, {
    method,
    body,
  })
  // What a browser sets and a script may not: `Request` drops some of it.
  Object.defineProperty(request, "headers", { value: headers })
  const parts = path.split("/").map(decodeURIComponent)
  return await handler[method](request, {
    params: Promise.resolve({ path: parts }),
  })
}

const signIn = (asked: Asked = {}) =>
  ask("store/partners/sign-in", {
    method: "POST",
    body: JSON.stringify({ login: "ana", password: "secret" }),
    ...asked,
  })

describe("the visitor's id", () => {
  const post = (path: string, body: unknown) =>
    ask(path, { method: "POST", body: JSON.stringify(body) })

  it.each(["store/partners/applications", "store/referrals/leads"])(
    "goes along with %s, whatever the page says it is",
    async (path) => {
      mockJar.visitor = VISITOR_ID
      await post(path, { email: "eva@example.com", visitor_id: "w".repeat(32) })
      expect(api.calls[0].body).toEqual({
        email: "eva@example.com",
        visitor_id: VISITOR_ID,
      })
    },
  )

  it("goes along with nothing else, and not when it is damaged", async () => {
    mockJar.visitor = VISITOR_ID
    await post("store/partners/password-reset", { login: "eva" })
    mockJar.visitor = "damaged"
    await post("store/partners/applications", { name: "Eva" })
    expect(api.calls.map(({ body }) => body)).toEqual([
      { login: "eva" },
      { name: "Eva" },
    ])
  })

  it("leaves a body that is no object to the API", async () => {
    mockJar.visitor = VISITOR_ID
    await post("store/partners/applications", ["Eva"])
    expect(api.calls[0].body).toEqual(["Eva"])
  })
})

describe("of referrals", () => {
  it.each([
    ["GET", "store/referrals/leads"],
    ["POST", "store/referrals/clicks"],
    ["POST", "store/referrals/leads/1"],
    ["POST", "store/carts/cart_1/referral"],
  ] as const)("%s %s is not passed on", async (method, path) => {
    const response = await ask(path, {
      method,
      ...(method === "POST" ? { body: "{}" } : {}),
    })
    expect(response.status).toBe(404)
    expect(api.calls).toEqual([])
  })
})

describe("forms and the terms", () => {
  it.each(["store/partner-forms/pform_1", "store/partner-agreement"])(
    "%s is passed on",
    async (path) => {
      expect((await ask(path)).status).toBe(200)
      expect(api.calls[0].path).toBe(`/${path}`)
    },
  )
})

describe("what is passed on", () => {
  it("is asked of the store API in the partner's name, with its answer as it is", async () => {
    mockJar.value = TOKEN
    const response = await ask("store/partners/me/commissions", {
      search: "?limit=20&state=pending",
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ commissions: [] })
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(api.calls).toMatchObject([
      {
        method: "GET",
        path: "/store/partners/me/commissions?limit=20&state=pending",
        headers: {
          authorization: `Bearer ${TOKEN}`,
          "x-publishable-api-key": "pk_test",
        },
      },
    ])
  })

  it("has no authorization before anybody has signed in", async () => {
    await ask("store/partner-portal")
    expect(api.calls[0].headers).not.toHaveProperty("authorization")
  })

  it("takes nothing of the browser's along but what the API is to know", async () => {
    mockJar.value = TOKEN
    await ask("store/partners/me", {
      secret: "the-secret-of-the-storefront",
      headers: {
        authorization: "Bearer of-somebody-else",
        cookie: "connect.sid=1",
        "user-agent": "Firefox",
        "x-forwarded-for": "198.51.100.1, 203.0.113.7",
        "x-partner-center-visitor-ip": "10.0.0.1",
        "x-publishable-api-key": "pk_other",
      },
    })
    const { headers } = api.calls[0]
    expect(headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      "user-agent": "Firefox",
      "x-partner-center-visitor-ip": "203.0.113.7",
      "x-publishable-api-key": "pk_test",
    })
    expect(headers).not.toHaveProperty("cookie")
    expect(headers).not.toHaveProperty("x-forwarded-for")
  })

  it("keeps a problem of the API's, with its status and when to try again", async () => {
    answer = {
      status: 429,
      body: JSON.stringify({ type: "too_many_requests", message: "Wait" }),
      headers: { "retry-after": "60", "x-powered-by": "Express" },
    }
    const response = await signIn()
    expect(response.status).toBe(429)
    expect(response.headers.get("retry-after")).toBe("60")
    expect(response.headers.get("x-powered-by")).toBeNull()
    expect(await response.json()).toMatchObject({ type: "too_many_requests" })
  })

  it("is a file as it comes, its beginning before its end", async () => {
    let finish = () => {}
    answer = (response) => {
      response.writeHead(200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="leads.csv"',
      })
      response.write("a,b\n")
      finish = () => response.end("1,2\n")
    }
    const response = await ask("store/partners/me/reports/leads/csv")
    expect(response.headers.get("content-type")).toContain("text/csv")
    expect(response.headers.get("content-disposition")).toContain("leads.csv")
    const reader = response.body!.getReader()
    const first = await reader.read()
    expect(Buffer.from(first.value!).toString()).toBe("a,b\n")
    finish()
    const second = await reader.read()
    expect(Buffer.from(second.value!).toString()).toBe("1,2\n")
  })
})

describe("what is not passed on", () => {
  it.each([
    ["another part of the store API", "store/customers/me"],
    ["a name that only begins alike", "store/partners-of-mine/me"],
    ["the admin API", "admin/partners"],
    ["Medusa's own sign-in", "auth/partner/emailpass"],
    ["nothing at all", "store"],
    ["a way up", "store/partners/../customers/me"],
    ["a way up in code", "store/partners/%2e%2e/customers/me"],
    ["a place itself", "store/partners/./me"],
  ])("is %s", async (_what, path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(api.calls).toHaveLength(0)
  })

  it.each([
    ["..%2F..%2Fadmin%2Fusers", "..%2F..%2Fadmin%2Fusers"],
    ["..%5C..%5Cadmin", "..%5C..%5Cadmin"],
    ["%252e%252e", "%252e%252e"],
    ["me%3Flimit=1%23", "me%3Flimit%3D1%23"],
    ["a%0d%0aHost:%20evil", "a%0D%0AHost%3A%20evil"],
  ])("%s stays one part of the path", async (given, sent) => {
    await ask(`store/partners/${given}`)
    expect(api.calls[0].path).toBe(`/store/partners/${sent}`)
  })

  it("is a token that would begin another header", async () => {
    mockJar.value = "a\r\nx-evil: 1"
    const response = await ask("store/partners/me")
    expect(response.status).toBe(502)
    expect(api.calls).toHaveLength(0)
  })

  it("is a redirect: the browser stays where it is, the token with us", async () => {
    mockJar.value = TOKEN
    answer = {
      status: 307,
      body: "",
      headers: { location: "https://evil.test/", "content-type": "text/plain" },
    }
    const response = await ask("store/partners/me")
    expect(response.status).toBe(502)
    expect(response.headers.get("location")).toBeNull()
  })

  it("is a page: nothing of the API's is shown as one of this store's", async () => {
    answer = {
      status: 404,
      body: "<script>alert(1)</script>",
      headers: { "content-type": "text/html" },
    }
    const response = await ask("store/partners/nothing-here")
    expect(response.status).toBe(404)
    expect(response.headers.get("content-type")).toContain("application/json")
    expect(await response.text()).not.toContain("script")
  })

  it.each(["null", "", "{", "[1]"])(
    "is JSON that is no answer: %j",
    async (body) => {
      answer = { status: 200, body }
      const response = await ask("store/partners/me")
      expect(response.status).toBe(502)
    },
  )

  it("is anything while the store cannot be reached", async () => {
    const response = await ask("store/partners/me", {
      backendUrl: "http://127.0.0.1:1",
    })
    expect(response.status).toBe(502)
    expect(await response.text()).not.toContain("127.0.0.1")
  })

  it("is read by no browser as another type than it is", async () => {
    const response = await ask("store/partners/me")
    expect(response.headers.get("x-content-type-options")).toBe("nosniff")
  })
})

describe("a request that changes something", () => {
  it.each([
    ["another site", { origin: "https://evil.test" }],
    ["a sandbox", { origin: "null" }],
    ["nowhere", { origin: "" }],
    ["the same host without https", { origin: "http://shop.test" }],
    ["another port", { origin: "https://shop.test:8443" }],
    ["a host that begins alike", { origin: "https://shop.test.evil.test" }],
  ])("from %s is refused", async (_where, headers) => {
    for (const method of ["POST", "DELETE"] as const) {
      const response = await ask("store/partners/me/links", { method, headers })
      expect(response.status).toBe(403)
    }
    const end = await ask("session/end", { method: "POST", headers })
    expect(end.status).toBe(403)
    expect(api.calls).toHaveLength(0)
    expect(mockJar.delete).not.toHaveBeenCalled()
  })

  it("is passed on with its body when it comes from a page of this store", async () => {
    await signIn()
    expect(api.calls).toMatchObject([
      { method: "POST", body: { login: "ana", password: "secret" } },
    ])
  })

  it("is known as this store's behind a proxy", async () => {
    const response = await signIn({
      shop: "http://localhost:8000",
      headers: {
        origin: SHOP,
        host: "localhost:8000",
        "x-forwarded-host": "shop.test",
        "x-forwarded-proto": "https",
      },
    })
    expect(response.status).toBe(200)
  })
})

describe("the session", () => {
  it("begins with a token that no script ever sees", async () => {
    answer = json({ token: TOKEN, ends_at: "2026-01-01" })
    const response = await signIn()
    expect(await response.json()).toEqual({ ends_at: "2026-01-01" })
    expect([...response.headers].flat().join()).not.toContain(TOKEN)
    expect(mockJar.set).toHaveBeenCalledWith(SESSION, TOKEN, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: true,
    })
  })

  it("outlives the browser where somebody wants to be remembered", async () => {
    answer = json({ token: TOKEN })
    const wish = { login: "ana", password: "secret", remember: true }
    await signIn({ body: JSON.stringify(wish) })
    expect(mockJar.set).toHaveBeenCalledWith(
      SESSION,
      TOKEN,
      expect.objectContaining({ maxAge: 86_400 }),
    )
    // The wish is this server's business alone.
    expect(api.calls[0].body).toEqual({ login: "ana", password: "secret" })
  })

  it("of an admin's visit lasts no longer than the visit", async () => {
    const minutes = 30
    const ends_at = new Date(Date.now() + minutes * 60_000).toISOString()
    answer = json({ token: TOKEN, ends_at })
    await ask("store/partners/portal-visits", { method: "POST", body: "{}" })
    const [, , { maxAge }] = mockJar.set.mock.calls[0]
    expect(maxAge).toBeLessThanOrEqual(minutes * 60)
    expect(maxAge).toBeGreaterThan(minutes * 60 - 10)
  })

  it("ends with a new password", async () => {
    mockJar.value = TOKEN
    answer = json({ type: "invalid_data", message: "no" }, 400)
    const setPassword = () =>
      ask("store/partners/password", { method: "POST", body: "{}" })
    await setPassword()
    expect(mockJar.delete).not.toHaveBeenCalled()
    answer = json({ email: "ana@example.com" })
    await setPassword()
    expect(mockJar.delete).toHaveBeenCalledWith(SESSION)
  })

  it("has a cookie for https where the visitor's connection is", async () => {
    answer = json({ token: TOKEN })
    const shop = "http://shop.test"
    await signIn({ shop })
    await signIn({
      shop,
      headers: { origin: SHOP, "x-forwarded-proto": "https" },
    })
    expect(mockJar.set.mock.calls).toMatchObject([
      [SESSION, TOKEN, { secure: false }],
      [SESSION, TOKEN, { secure: true }],
    ])
  })

  it.each([{ mfa_required: true }, { verification_required: true }])(
    "does not begin while something is missing: %j",
    async (missing) => {
      answer = json({ token: TOKEN, ...missing })
      const response = await signIn()
      expect(await response.json()).toEqual(missing)
      expect(mockJar.set).not.toHaveBeenCalled()
    },
  )

  it("does not begin with an answer that is none, nor with what is no token", async () => {
    answer = json({ token: TOKEN, message: "no" }, 401)
    expect(await (await signIn()).json()).toEqual({ message: "no" })
    answer = json({ token: { a: 1 } })
    await signIn()
    expect(mockJar.set).not.toHaveBeenCalled()
  })

  it("ends here, without the API", async () => {
    mockJar.value = TOKEN
    const response = await ask("session/end", { method: "POST" })
    expect(await response.json()).toEqual({ signed_out: true })
    expect(mockJar.delete).toHaveBeenCalledWith(SESSION)
    expect(api.calls).toHaveLength(0)
  })

  it("is not ended by a link", async () => {
    const response = await ask("session/end")
    expect(response.status).toBe(404)
    expect(mockJar.delete).not.toHaveBeenCalled()
  })
})
