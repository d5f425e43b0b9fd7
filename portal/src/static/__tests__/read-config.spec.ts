import { readConfig } from "../read-config.ts"

const PAGE = "https://shop.test/partners/"

const read = (given: unknown) => readConfig(given, PAGE)

it("takes the address of a handler, from here or in full", () => {
  expect(read({ apiUrl: "/api/partners/" })).toMatchObject({
    apiUrl: "https://shop.test/api/partners",
  })
  expect(read({ apiUrl: "../api", locale: "de", theme: "dark" })).toMatchObject(
    {
      apiUrl: "https://shop.test/api",
      locale: "de",
      theme: "dark",
    },
  )
})

it("takes Medusa's address with a key", () => {
  const given = { backendUrl: "https://api.test/", publishableKey: "pk_1" }
  expect(read(given)).toMatchObject({
    backendUrl: "https://api.test",
    publishableKey: "pk_1",
  })
})

it.each([
  ["config.json must hold", null],
  ["config.json must hold", ["/api"]],
  ["apiUrl, backendUrl: give one", {}],
  [
    "apiUrl, backendUrl: give one",
    { apiUrl: "/a", backendUrl: "https://b.test" },
  ],
  ["apiUrl: must be of this page's origin", { apiUrl: "https://api.test/x" }],
  ["apiUrl: must be an address", { apiUrl: "javascript:alert(1)" }],
  ["apiUrl: must be an address", { apiUrl: 1 }],
  [
    "backendUrl: must be an address",
    { backendUrl: "ftp://b.test", publishableKey: "pk" },
  ],
  ["publishableKey: must be", { backendUrl: "https://b.test" }],
  ["locale: must be", { apiUrl: "/a", locale: 1 }],
  ["theme: must be", { apiUrl: "/a", theme: "pink" }],
])("says what is wrong: %s", (said, given) => {
  expect(() => read(given)).toThrow(said)
})
