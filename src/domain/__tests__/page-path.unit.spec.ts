import { pagePath } from "../page-path"

describe("the path of a page", () => {
  it.each([
    ["/products/:handle", "red-mug", "/products/red-mug"],
    ["/shop?p=:handle", "a&b", "/shop?p=a%26b"],
    ["/categories/:handle", "home/kitchen", "/categories/home/kitchen"],
    ["/products/:handle", "$&", "/products/%24%26"],
  ])("%s of %s is %s", (pattern, handle, path) => {
    expect(pagePath(pattern, handle)).toBe(path)
  })
})
