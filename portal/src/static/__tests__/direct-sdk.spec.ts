/** @jest-environment jsdom */
import { createDirectSdk } from "../direct-sdk.ts"
import { createSessionStore } from "../session-store.ts"

const KEY = "partner-portal-session"
const HOUR = 60 * 60_000

let now: number
let answer: { status: number; body: unknown }
let asked: { url: string; init: RequestInit }[]

beforeEach(() => {
  now = Date.parse("2026-01-01T12:00:00Z")
  answer = { status: 200, body: {} }
  asked = []
  sessionStorage.clear()
  localStorage.clear()
  globalThis.fetch = ((url: string, init: RequestInit) => {
    asked.push({ url, init })
    return Promise.resolve({
      ok: answer.status < 400,
      status: answer.status,
      json: () => Promise.resolve(answer.body),
      blob: () => Promise.resolve(new Blob(["a,b"])),
    })
  }) as unknown as typeof fetch
})

/** As after each load of the page. */
const open = () => {
  const session = createSessionStore(() => now)
  const sdk = createDirectSdk({
    backendUrl: "https://api.test",
    publishableKey: "pk_1",
    session,
  })
  const post = (path: string, body: object) =>
    sdk.client.fetch(path, { method: "POST", body })
  return { sdk, post }
}

const signIn = async (remember: boolean) => {
  answer = { status: 200, body: { token: "t1" } }
  const opened = open()
  await opened.post("/store/partners/sign-in", {
    login: "ana",
    password: "secret",
    remember,
  })
  return opened
}

/** With which authorization a freshly loaded page asks. */
const authorization = async () => {
  answer = { status: 200, body: {} }
  await open().sdk.client.fetch("/store/partners/me")
  const headers = asked.at(-1)?.init.headers as Record<string, string>
  return headers.authorization
}

it("asks Medusa with the key, and says nothing of how long to remember", async () => {
  await signIn(true)
  expect(asked).toMatchObject([
    {
      url: "https://api.test/store/partners/sign-in",
      init: {
        method: "POST",
        headers: { "x-publishable-api-key": "pk_1" },
        body: JSON.stringify({ login: "ana", password: "secret" }),
      },
    },
  ])
})

it("keeps the session in the tab, in the browser only for who asks for it", async () => {
  await signIn(false)
  expect(sessionStorage.getItem(KEY)).toContain("t1")
  expect(localStorage.length).toBe(0)
  expect(await authorization()).toBe("Bearer t1")
  await signIn(true)
  expect(sessionStorage.length).toBe(0)
  expect(localStorage.getItem(KEY)).toContain("t1")
  expect(await authorization()).toBe("Bearer t1")
})

it("forgets it after a day", async () => {
  await signIn(true)
  now += 23 * HOUR
  expect(await authorization()).toBe("Bearer t1")
  now += 2 * HOUR
  expect(await authorization()).toBeUndefined()
  expect(localStorage.length).toBe(0)
})

it("forgets an admin's visit when it ends", async () => {
  const ends_at = new Date(now + HOUR / 2).toISOString()
  answer = { status: 200, body: { token: "visit", ends_at } }
  await open().post("/store/partners/portal-visits", { code: "c" })
  expect(await authorization()).toBe("Bearer visit")
  now += HOUR
  expect(await authorization()).toBeUndefined()
})

it.each([
  [{ token: "t", mfa_required: true }],
  [{ token: "t", verification_required: true }],
  [{ token: { a: 1 } }],
])("keeps no token that opens nothing: %j", async (body) => {
  answer = { status: 200, body }
  await open().post("/store/partners/sign-in", { login: "a", password: "b" })
  expect(await authorization()).toBeUndefined()
})

it("signs out without asking, and with a new password", async () => {
  const { post } = await signIn(true)
  const before = asked.length
  await post("/session/end", {})
  expect(asked).toHaveLength(before)
  expect(localStorage.length + sessionStorage.length).toBe(0)

  await signIn(false)
  answer = { status: 400, body: { message: "password: is too short" } }
  await expect(post("/store/partners/password", {})).rejects.toThrow("short")
  expect(await authorization()).toBe("Bearer t1")
  answer = { status: 200, body: {} }
  await post("/store/partners/password", {})
  expect(await authorization()).toBeUndefined()
})

it("says in a form which visitor filled it in, where there is one", async () => {
  const { post } = open()
  const body = { email: "new@example.com" }
  await post("/store/referrals/leads", body)
  const visitor_id = "v".repeat(32)
  document.cookie = `_partner_visitor=${visitor_id}`
  await post("/store/referrals/leads", body)
  await post("/store/partners/password-reset", body)
  expect(asked.map(({ init }) => JSON.parse(String(init.body)))).toEqual([
    body,
    { ...body, visitor_id },
    body,
  ])
})

it("fetches files as who has signed in", async () => {
  const { sdk } = await signIn(false)
  const file = await sdk.fetchFile("/store/partners/me/commissions/csv?a=b")
  expect(file.size).toBe(3)
  expect(asked.at(-1)).toMatchObject({
    url: "https://api.test/store/partners/me/commissions/csv?a=b",
    init: { headers: { authorization: "Bearer t1" } },
  })
  answer = { status: 401, body: {} }
  await expect(sdk.fetchFile("/store/x")).rejects.toMatchObject({ status: 401 })
})

it("sends a file as a form, whose type the browser says", async () => {
  const { sdk } = await signIn(false)
  const body = new FormData()
  body.set("file", new Blob(["%PDF"]), "w9.pdf")
  await sdk.client.fetch("/store/partners/me/tax-documents", {
    method: "POST",
    body: body as unknown as Record<string, unknown>,
    headers: { "content-type": null },
  })
  const { init } = asked.at(-1)!
  expect(init.body).toBe(body)
  expect(init.headers).toMatchObject({ authorization: "Bearer t1" })
  expect(init.headers).not.toHaveProperty("content-type")
})

it("lives on in memory where the browser keeps nothing", async () => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError")
  }
  const spies = (["sessionStorage", "localStorage"] as const).map((name) =>
    jest.spyOn(window, name, "get").mockImplementation(refuse),
  )
  const { sdk } = await signIn(true)
  await sdk.client.fetch("/store/partners/me")
  expect(asked.at(-1)?.init.headers).toMatchObject({
    authorization: "Bearer t1",
  })
  spies.forEach((spy) => spy.mockRestore())
})
