import { assertAllowedDestination, resolveDestination } from "../destination"

const places = {
  storefrontUrl: "https://shop.example/us",
  allowedOrigins: ["https://blog.example"],
}

describe("where a link may lead", () => {
  it.each([
    ["/", "https://shop.example/us/"],
    [
      "/products/mug?size=l#top",
      "https://shop.example/us/products/mug?size=l#top",
    ],
    ["https://shop.example/de", "https://shop.example/de"],
    ["https://BLOG.example/post", "https://blog.example/post"],
  ])("%s is %s", (destination, address) => {
    expect(resolveDestination(destination, places)?.toString()).toBe(address)
  })

  it.each([
    "https://evil.example/",
    "http://shop.example/",
    "https://shop.example:8443/",
    "https://shop.example@evil.example/",
    "https://shop.example.evil.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "blob:https://shop.example/x",
    "products/mug",
    "",
  ])("%s is refused", (destination) => {
    expect(resolveDestination(destination, places)).toBe(null)
    expect(() => assertAllowedDestination(destination, places)).toThrow(
      "https://shop.example, https://blog.example",
    )
  })

  it.each(["//evil.example", "/\\evil.example", "/@evil.example", "/../.."])(
    "%s stays on the store, whatever it looks like",
    (destination) => {
      expect(
        resolveDestination(destination, places)?.origin ??
          "https://shop.example",
      ).toBe("https://shop.example")
    },
  )
})
