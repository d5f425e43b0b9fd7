import { parsePluginOptions } from "../plugin-options"

const complete = {
  storefrontUrl: "https://shop.example/",
  portalPath: "/de/partner",
  productPath: "/de/products/:handle",
  categoryPath: null,
  backendUrl: "https://api.shop.example",
  allowedOrigins: ["https://blog.example"],
  secret: "s".repeat(32),
  clickRetentionMonths: 13,
  encryptionKeys: `k2:${"a".repeat(64)},k1:${"b".repeat(64)}`,
}

describe("the plugin's options", () => {
  it("are read as they are, without slashes at the end", () => {
    expect(parsePluginOptions(complete)).toEqual({
      ...complete,
      storefrontUrl: "https://shop.example",
      emailLanguage: "en",
      emails: {},
      payoutProviders: [],
    })
  })

  it("need the storefront's address only", () => {
    expect(
      parsePluginOptions({ storefrontUrl: "http://localhost:8000" }),
    ).toEqual({
      storefrontUrl: "http://localhost:8000",
      portalPath: "/partners",
      productPath: "/products/:handle",
      categoryPath: "/categories/:handle",
      backendUrl: "http://localhost:9000",
      allowedOrigins: [],
      clickRetentionMonths: null,
      emailLanguage: "en",
      emails: {},
      payoutProviders: [],
    })
  })

  it("may bring e-mails of the store's own", () => {
    const password_changed = () => ({ subject: "", text: "", html: "" })
    const { emails } = parsePluginOptions({
      ...complete,
      emails: { password_changed },
    })
    expect(emails.password_changed).toBe(password_changed)
  })

  it("may come with the database that Medusa adds to them", () => {
    expect(
      parsePluginOptions({ ...complete, database: { clientUrl: "postgres:" } }),
    ).not.toHaveProperty("database")
  })

  it.each([
    ["storefrontUrl", "shop.example", "https://shop.example.com"],
    ["storefrontUrl", "ftp://shop.example", "full http(s) address"],
    ["storefrontUrl", undefined, "full http(s) address"],
    ["portalPath", "partners", 'for example "/partners"'],
    ["portalPath", "/", 'for example "/partners"'],
    ["portalPath", "//evil.example", 'for example "/partners"'],
    ["portalPath", "/partners?x=1", 'for example "/partners"'],
    ["portalPath", 1, "must be a text"],
    ["encryptionKeys", "a".repeat(64), "openssl rand -hex 32"],
    ["encryptionKeys", `k1:${"a".repeat(63)}`, "64 hexadecimal digits"],
    ["encryptionKeys", 1, "must be a text"],
    ["clickRetentionMonths", 0, "must be 1 or more, or null"],
    ["clickRetentionMonths", 1.5, "a whole number of months"],
    ["clickRetentionMonths", "13", "a number of months, or null"],
    ["productPath", "/products", '"/products/:handle"'],
    ["productPath", "products/:handle", '"/products/:handle"'],
    ["productPath", "//evil.example/:handle", '"/products/:handle"'],
    ["productPath", "/:handle/:handle", '"/products/:handle"'],
    ["productPath", "/products/:handle#top", '"/products/:handle"'],
    ["categoryPath", false, "must be a text"],
    ["backendUrl", "", "full http(s) address"],
    ["backendUrl", 9000, "full http(s) address"],
    ["allowedOrigins", "https://blog.example", "list of addresses"],
    ["allowedOrigins", ["blog"], "full http(s) address"],
    ["secret", "too short", "openssl rand -hex 32"],
    ["secret", 42, "must be a text"],
    ["emailLanguage", "fr", "en, de"],
    ["emails", { password_changed: "text" }, "function that answers"],
    ["emails", { password_change: () => null }, "check its spelling"],
    ["storefrontURL", "https://shop.example", "check its spelling"],
    ["payoutProviders", "paypal", "must be a list"],
    ["payoutProviders", ["paypal"], "objects with resolve, id and options"],
    ["payoutProviders", [{ id: "paypal" }], "providers/paypal"],
    ["payoutProviders", [{ resolve: "x", id: "Pay Pal" }], "small letters"],
    ["payoutProviders", [{ resolve: "x", id: "manual" }], "choose another"],
    ["payoutProviders", [{ resolve: "x", options: 1 }], "must be an object"],
    ["payoutProviders", [{ resolve: "x", option: {} }], "check its spelling"],
  ])(
    "%s = %j is refused by name, with what to write",
    (name, value, advice) => {
      const parse = () => parsePluginOptions({ ...complete, [name]: value })
      expect(parse).toThrow(name)
      expect(parse).toThrow(advice)
      expect(parse).toThrow("medusa-plugin-partner-center")
    },
  )

  it("name every wrong one at once", () => {
    const parse = () => parsePluginOptions({ secret: "x", backendUrl: "y" })
    for (const name of ["storefrontUrl", "backendUrl", "secret"]) {
      expect(parse).toThrow(name)
    }
  })

  it("are missed when there are none", () => {
    expect(() => parsePluginOptions(undefined)).toThrow("storefrontUrl")
  })
})
