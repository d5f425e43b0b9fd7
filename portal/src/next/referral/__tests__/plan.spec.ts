import { planReferral, type ReferralRequest } from "../plan.ts"

const browser = { accept: "text/html,*/*;q=0.8", "sec-fetch-dest": "document" }

type Overrides = Partial<Omit<ReferralRequest, "headers">> & {
  headers?: Record<string, string>
}

const plan = ({ headers, ...overrides }: Overrides = {}) =>
  planReferral({
    method: "GET",
    pathname: "/products/mug",
    search: "?ref=ana&utm_source=news",
    headers: new Headers({ ...browser, ...headers }),
    ...overrides,
  })

describe("a visitor arrives through a partner's link", () => {
  it("reports the partner's code and the page, without its query", () => {
    expect(plan()?.click).toEqual({
      partner_code: "ana",
      link_code: undefined,
      click_id: undefined,
      visitor_id: undefined,
      landing_path: "/products/mug",
    })
  })

  it("reports link, click id and who the visitor already is", () => {
    const search = "?ref=ana&ref_link=mugs&ref_ad=mail&ref_click=c1"
    expect(plan({ search, visitorId: "v1" })?.click).toMatchObject({
      link_code: "mugs",
      ad_code: "mail",
      click_id: "c1",
      visitor_id: "v1",
    })
  })

  it("sends the visitor to the same page without the code", () => {
    expect(plan()).toMatchObject({
      pathname: "/products/mug",
      search: "?utm_source=news",
    })
  })

  it("counts browsers that send no sec-fetch-dest, as on plain http", () => {
    const headers = new Headers({ accept: "text/html" })
    expect(
      planReferral({ method: "GET", pathname: "/", search: "?ref=a", headers }),
    ).not.toBeNull()
  })

  it.each(["//evil.example/x", "/\\evil.example/x", "\\\\evil.example/x"])(
    "never names another host: %s",
    (pathname) => {
      expect(plan({ pathname })?.pathname).toBe("/evil.example/x")
    },
  )
})

describe("what is no click", () => {
  it("a page without a code", () => {
    expect(plan({ search: "?utm_source=news" })).toBeNull()
    expect(plan({ search: "?ref=" })).toBeNull()
    expect(plan({ search: "?ref_click=c1" })).toBeNull()
  })

  it.each(["POST", "HEAD", "OPTIONS"])("a %s request", (method) => {
    expect(plan({ method })).toBeNull()
  })

  it.each([
    ["purpose", "prefetch"],
    ["sec-purpose", "prefetch;prerender"],
    ["x-moz", "prefetch"],
    ["x-purpose", "preview"],
    ["next-router-prefetch", "1"],
  ])("a prefetch (%s: %s)", (name, value) => {
    expect(plan({ headers: { [name]: value } })).toBeNull()
  })

  it.each(["empty", "iframe", "image", "script"])(
    "something fetched as %s",
    (dest) => {
      expect(plan({ headers: { "sec-fetch-dest": dest } })).toBeNull()
    },
  )

  it("a request that does not ask for a page", () => {
    expect(plan({ headers: { accept: "*/*" } })).toBeNull()
  })
})
