import { JSDOM, VirtualConsole } from "jsdom"
import { buildBundles } from "../../__tests__/build-bundles.ts"
import { startFakeApi, type FakeAnswer } from "../../next/__tests__/fake-api.ts"
import type { PartnerCenter } from "../capture.ts"

const VISITOR = "v".repeat(32)
const BUDGET = 2000

const bundles = buildBundles()
const script = bundles.read("capture.js")

let answer: FakeAnswer
let api: Awaited<ReturnType<typeof startFakeApi>>

beforeAll(async () => {
  api = await startFakeApi(() => answer)
})

afterAll(async () => {
  bundles.remove()
  await api.stop()
})

beforeEach(() => {
  answer = known
  api.calls.length = 0
})

const known: FakeAnswer = {
  status: 200,
  body: JSON.stringify({ visitor_id: VISITOR, tracked: true }),
}

type Opened = {
  cookie?: string
  attributes?: string
  body?: string
  before?: (window: JSDOM["window"]) => void
}

/** Opens a page with the built script, which really asks the counterpart of the API. */
const open = (url: string, opened: Opened = {}) => {
  const { cookie, body = "", before } = opened
  const attributes =
    opened.attributes ??
    `data-backend-url="${api.url}/" data-publishable-key="pk_test"`
  const errors: unknown[] = []
  const virtualConsole = new VirtualConsole()
  virtualConsole.on("jsdomError", (error) => errors.push(error))
  const dom = new JSDOM(
    `<!doctype html><body>${body}<script ${attributes}>${script}</script>`,
    {
      url,
      runScripts: "dangerously",
      virtualConsole,
      beforeParse: (window) => {
        // What browsers have and jsdom lacks.
        Object.assign(window, { fetch, AbortSignal })
        if (cookie) {
          window.document.cookie = cookie
        }
        before?.(window)
      },
    },
  )
  const { window } = dom
  const center = window.PartnerCenter as PartnerCenter | undefined
  return { dom, window, center, errors }
}

/** Until what is under way has been answered. */
const settled = (center: PartnerCenter | undefined) => center?.bindCart("cart")

const clicks = () =>
  api.calls.filter(({ path }) => path === "/store/referrals/clicks")

it("is small", () => {
  expect(bundles.compressed("capture.js")).toBeLessThan(BUDGET)
})

describe("a visit through a partner's link", () => {
  it("is reported with all that the link says", async () => {
    const { center } = open(
      "https://shop.test/p/1?ref=ana&ref_link=lamp&ref_ad=news&ref_click=c1",
    )
    await settled(center)
    expect(clicks()).toMatchObject([
      {
        method: "POST",
        headers: { "x-publishable-api-key": "pk_test" },
        body: {
          partner_code: "ana",
          link_code: "lamp",
          ad_code: "news",
          click_id: "c1",
          landing_path: "/p/1",
        },
      },
    ])
  })

  it("is remembered by a cookie of this site, for https only where there is https", async () => {
    const { dom, center } = open("https://shop.test/?ref=ana")
    await settled(center)
    const [cookie] = dom.cookieJar.getCookiesSync("https://shop.test/")
    expect(cookie).toMatchObject({
      key: "_partner_visitor",
      value: VISITOR,
      path: "/",
      hostOnly: true,
      sameSite: "lax",
      secure: true,
      maxAge: 400 * 86_400,
    })
    expect(center?.visitorId()).toBe(VISITOR)

    const plain = open("http://shop.test/?ref=ana", {
      attributes: `data-backend-url="${api.url}" data-publishable-key="pk_test" data-cookie-days="30"`,
    })
    await settled(plain.center)
    const [kept] = plain.dom.cookieJar.getCookiesSync("http://shop.test/")
    expect(kept).toMatchObject({ secure: false, maxAge: 30 * 86_400 })
  })

  it("leaves the address clean, and all else that stands in it", async () => {
    const { window, center } = open(
      "https://shop.test/p?utm_source=x&ref=ana&ref_ad=news#reviews",
    )
    await settled(center)
    expect(window.location.href).toBe(
      "https://shop.test/p?utm_source=x#reviews",
    )
    expect(window.history.length).toBe(1)
  })

  it("is by the visitor whom the cookie names; a damaged one names nobody", async () => {
    const cookie = `_partner_visitor=${VISITOR}`
    await settled(open("https://shop.test/?ref=ana", { cookie }).center)
    await settled(
      open("https://shop.test/?ref=ana", { cookie: "_partner_visitor=x" })
        .center,
    )
    expect(clicks().map(({ body }) => body)).toMatchObject([
      { visitor_id: VISITOR },
      expect.not.objectContaining({ visitor_id: expect.anything() }),
    ])
  })
})

describe("no visit through a partner's link", () => {
  it.each([
    ["a page without a code", "https://shop.test/?utm_source=x", {}],
    ["a code that is none", "https://shop.test/?ref=%3Cscript%3E", {}],
    [
      "a script that is not set up",
      "https://shop.test/?ref=ana",
      { attributes: "" },
    ],
  ])("is %s", async (_what, url, opened) => {
    const { window, center, errors } = open(url, opened)
    await settled(center)
    expect(api.calls).toHaveLength(0)
    expect(window.location.href).toBe(url)
    expect(errors).toEqual([])
  })

  it("is a page that the browser prepares, until it is shown", async () => {
    const { window } = open("https://shop.test/?ref=ana", {
      before: ({ document }) => Object.assign(document, { prerendering: true }),
    })
    await new Promise((done) => setTimeout(done, 50))
    expect(clicks()).toHaveLength(0)
    window.document.dispatchEvent(new window.Event("prerenderingchange"))
    await settled(window.PartnerCenter as PartnerCenter)
    expect(clicks()).toHaveLength(1)
  })

  it("is a page in a frame", async () => {
    const { errors } = open("https://shop.test/?ref=ana", {
      before: (window) => {
        Object.defineProperty(window, "self", { value: {} })
      },
    })
    await new Promise((done) => setTimeout(done, 50))
    expect(api.calls).toHaveLength(0)
    expect(errors).toEqual([])
  })
})

describe("when the API is of no use, the page does not notice", () => {
  it.each<[string, FakeAnswer]>([
    ["an error", { status: 500, body: "{}" }],
    ["no JSON", { status: 200, body: "<html>" }],
    ["null", { status: 200, body: "null" }],
  ])("%s", async (_what, given) => {
    answer = given
    const { window, center, errors } = open("https://shop.test/?ref=ana")
    expect(await center?.bindCart("cart_1")).toBe(false)
    expect(window.location.search).toBe("?ref=ana")
    expect(errors).toEqual([])
  })
})

describe("what a page can ask", () => {
  const cookie = `_partner_visitor=${VISITOR}`

  it("binds a cart and notes a lead, for known visitors", async () => {
    const { center } = open("https://shop.test/", { cookie })
    expect(await center?.bindCart("cart/1")).toBe(true)
    expect(await center?.lead("ana@example.com")).toBe(true)
    expect(api.calls).toMatchObject([
      {
        path: "/store/carts/cart%2F1/referral",
        body: { visitor_id: VISITOR },
      },
      {
        path: "/store/referrals/leads",
        body: { visitor_id: VISITOR, email: "ana@example.com" },
      },
    ])
  })

  it("asks nothing for anybody else, and throws at nothing", async () => {
    const { center } = open("https://shop.test/")
    expect(await center?.bindCart("cart_1")).toBe(false)
    const known = open("https://shop.test/", { cookie }).center
    expect(await known?.bindCart("\ud800")).toBe(false)
    expect(api.calls).toHaveLength(0)
  })
})

describe("a form of the plugin's", () => {
  const inputs = ["visitor_id", "ref", "elapsed_ms", "email"]
    .map((name) => `<input name="${name}">`)
    .join("")
  const values = (document: Document) =>
    [...document.querySelectorAll("input")].map(({ value }) => value)
  const submit = ({ document, Event }: JSDOM["window"]) =>
    document
      .querySelector("form")
      ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }))

  it("says who has come, through whom, and how long it took", () => {
    const { window } = open("https://shop.test/?ref=ana", {
      cookie: `_partner_visitor=${VISITOR}`,
      body: `<form action="https://api.test/partner-forms/lead">${inputs}</form>`,
    })
    submit(window)
    expect(values(window.document)).toEqual([
      VISITOR,
      "ana",
      expect.stringMatching(/^\d+$/),
      "",
    ])
  })

  it("is none that goes elsewhere", () => {
    const { window } = open("https://shop.test/?ref=ana", {
      cookie: `_partner_visitor=${VISITOR}`,
      body: `<form action="https://elsewhere.test/">${inputs}</form>`,
    })
    submit(window)
    expect(values(window.document).join("")).toBe("")
  })
})
