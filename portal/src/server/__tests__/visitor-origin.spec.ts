import { visitorOrigin } from "../visitor-origin.ts"

const nextUrl = { protocol: "http:", host: "localhost:8000" }

const originWith = (headers: Record<string, string>) =>
  visitorOrigin(new Headers(headers), nextUrl)

describe("the store's origin as the visitor knows it", () => {
  it("is the Host header, when Next.js calls itself localhost", () => {
    expect(originWith({ host: "shop.test" })).toBe("http://shop.test")
  })

  it("is what the proxy says, when there is one", () => {
    const proxied = {
      host: "10.0.0.5:8000",
      "x-forwarded-host": "shop.test",
      "x-forwarded-proto": "https",
    }
    expect(originWith(proxied)).toBe("https://shop.test")
  })

  it("is what the first of several proxies says", () => {
    const proxied = {
      "x-forwarded-host": "shop.test, cdn.test",
      "x-forwarded-proto": "https, http",
    }
    expect(originWith(proxied)).toBe("https://shop.test")
  })

  it("is Next.js' own URL, when no header tells", () => {
    expect(originWith({})).toBe("http://localhost:8000")
  })
})
