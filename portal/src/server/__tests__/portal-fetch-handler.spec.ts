import { createServer, request as ask, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { startFakeApi, type FakeAnswer } from "../../next/__tests__/fake-api.ts"
import { createPortalFetchHandler, toNodeListener } from "../index.ts"

const TOKEN = "header.payload.signature"
const DOCUMENTS = "/api/partners/store/partners/me/tax-documents"
const UPLOAD = "multipart/form-data; boundary=part"
/** As text some of them would become others. */
const EVERY_BYTE = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))

let answer: FakeAnswer
let api: Awaited<ReturnType<typeof startFakeApi>>
let server: Server
let shop: string

beforeAll(async () => {
  api = await startFakeApi(() => answer)
  const handle = createPortalFetchHandler(
    { backendUrl: api.url, publishableKey: "pk_test" },
    { basePath: "/api/partners/" },
  )
  const listener = toNodeListener(handle)
  server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await api.stop()
})

beforeEach(() => {
  answer = json({ partner: {} })
  api.calls.length = 0
})

const json = (body: unknown, status = 200): FakeAnswer => ({
  status,
  body: JSON.stringify(body),
})

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** As a page of the shop asks, by a client that changes neither path nor headers. */
const send = (path: string, { method = "GET", headers, body }: Asked = {}) =>
  new Promise<{
    status: number
    cookie?: string
    name?: string
    body: string
    bytes: Buffer
  }>((done, fail) => {
    const sent = ask(
      `${shop}${path}`,
      {
        method,
        path,
        headers: {
          ...(method === "GET" ? {} : { origin: shop }),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on("data", (part: Buffer) => parts.push(part))
        response.on("end", () => {
          const bytes = Buffer.concat(parts)
          done({
            status: response.statusCode ?? 0,
            cookie: response.headers["set-cookie"]?.join(),
            name: response.headers["content-disposition"],
            body: bytes.toString(),
            bytes,
          })
        })
      },
    )
    sent.on("error", fail)
    sent.end(body)
  })

const signIn = (asked: Asked & { remember?: boolean } = {}) =>
  send("/api/partners/store/partners/sign-in", {
    method: "POST",
    body: JSON.stringify({
      login: "ana",
      password: "secret",
      remember: asked.remember,
    }),
    ...asked,
  })

describe("the portal's handler on a server that is not Next.js", () => {
  it("keeps the token in a cookie that no script reads", async () => {
    answer = json({ token: TOKEN, mfa_required: false })
    const { status, cookie, body } = await signIn()
    expect(status).toBe(200)
    expect(body).not.toContain(TOKEN)
    expect(cookie).toBe(
      `_partner_session=${TOKEN}; Path=/; SameSite=lax; HttpOnly`,
    )
    expect(api.calls[0].body).toEqual({ login: "ana", password: "secret" })
  })

  it("lets the session outlive the browser only where somebody asks for it", async () => {
    answer = json({ token: TOKEN })
    const { cookie } = await signIn({ remember: true })
    expect(cookie).toContain("; Max-Age=86400")
  })

  it("has a cookie for https where a proxy says so", async () => {
    answer = json({ token: TOKEN })
    const { cookie } = await signIn({
      headers: {
        origin: "https://shop.test",
        "x-forwarded-host": "shop.test",
        "x-forwarded-proto": "https",
      },
    })
    expect(cookie).toMatch(/; Secure$/)
  })

  it("asks in the name of whoever the cookie names", async () => {
    await send("/api/partners/store/partners/me/links?limit=2", {
      headers: { cookie: `a=b; _partner_session=${TOKEN}; c=d` },
    })
    expect(api.calls).toMatchObject([
      {
        path: "/store/partners/me/links?limit=2",
        headers: { authorization: `Bearer ${TOKEN}` },
      },
    ])
    expect(api.calls[0].headers).not.toHaveProperty("cookie")
  })

  it.each(["other_partner_session=x", "_partner_session=%", ""])(
    "asks as nobody with the cookies %j",
    async (cookie) => {
      await send("/api/partners/store/partners/me", { headers: { cookie } })
      expect(api.calls[0].headers).not.toHaveProperty("authorization")
    },
  )

  it("ends the session", async () => {
    const { body, cookie } = await send("/api/partners/session/end", {
      method: "POST",
      headers: { cookie: `_partner_session=${TOKEN}` },
    })
    expect(JSON.parse(body)).toEqual({ signed_out: true })
    expect(cookie).toBe(
      "_partner_session=; Path=/; SameSite=lax; Max-Age=0; HttpOnly",
    )
  })

  it("hands a file on", async () => {
    answer = {
      status: 200,
      body: "a,b\n1,2\n",
      headers: { "content-type": "text/csv" },
    }
    const path = "/api/partners/store/partners/me/commissions/csv"
    expect((await send(path)).body).toBe("a,b\n1,2\n")
  })

  it.each(["application/pdf", "image/jpeg"])(
    "hands %s on byte by byte",
    async (type) => {
      const name = 'attachment; filename="statement.pdf"'
      answer = {
        status: 200,
        body: EVERY_BYTE,
        headers: { "content-type": type, "content-disposition": name },
      }
      const path = "/api/partners/store/partners/me/statements/pdf"
      expect(await send(path)).toMatchObject({
        status: 200,
        bytes: EVERY_BYTE,
        name,
      })
    },
  )

  it("sends a file on byte by byte, up to the most that the API takes", async () => {
    const headers = {
      cookie: `_partner_session=${TOKEN}`,
      "content-type": UPLOAD,
    }
    const body = Buffer.concat(Array<Buffer>(20_000).fill(EVERY_BYTE))
    const asked = { method: "POST", headers, body }
    expect((await send(DOCUMENTS, asked)).status).toBe(200)
    expect(api.calls[0].headers).toMatchObject({
      "content-type": UPLOAD,
      authorization: `Bearer ${TOKEN}`,
    })
    expect(body.equals(api.calls[0].body as Buffer)).toBe(true)
  })
})

describe("what it refuses, without asking the API", () => {
  it.each([
    ["another site's request", 403, { origin: "https://evil.test" }],
    ["a request from nowhere", 403, { origin: "" }],
  ])("%s", async (_what, status, headers) => {
    expect((await signIn({ headers })).status).toBe(status)
    expect(api.calls).toHaveLength(0)
  })

  it.each([
    ["/api/partners"],
    ["/api/partners/store/customers/me"],
    ["/api/partners/store/partners/../customers/me"],
    ["/api/partners/store/partners/%2e%2e/customers/me"],
    ["/api/partners/store/partners/%E0%A4"],
    ["/api/partners-too/store/partners/me"],
    ["/store/partners/me"],
  ])("%s", async (path) => {
    expect((await send(path)).status).toBe(404)
    expect(api.calls).toHaveLength(0)
  })

  it("a method that the portal does not use", async () => {
    const path = "/api/partners/store/partners/me"
    expect((await send(path, { method: "PUT" })).status).toBe(405)
    expect(api.calls).toHaveLength(0)
  })

  it("a file of somebody who has not signed in", async () => {
    const headers = { "content-type": UPLOAD }
    const asked = { method: "POST", headers, body: EVERY_BYTE }
    expect((await send(DOCUMENTS, asked)).status).toBe(401)
    expect(api.calls).toHaveLength(0)
  })

  it("a file that the API would not take", async () => {
    const headers = {
      cookie: `_partner_session=${TOKEN}`,
      "content-type": UPLOAD,
    }
    const body = Buffer.alloc(7_000_000)
    const asked = { method: "POST", headers, body }
    expect((await send(DOCUMENTS, asked)).status).toBe(413)
    expect(api.calls).toHaveLength(0)
  })

  it("a body that no form of the portal has", async () => {
    const { status } = await signIn({ body: "x".repeat(2_000_000) })
    expect(status).toBe(413)
    expect(api.calls).toHaveLength(0)
  })
})
