import { answerWebApp } from "../web-app.ts"

const ask = (address: string, method = "GET") => {
  const url = new URL(address, "https://shop.test/api/partners/")
  const path = url.pathname.replace("/api/partners/", "").split("/")
  return answerWebApp(new Request(url, { method }), path)
}

describe("the portal on a home screen", () => {
  it("is called as the page is, and has the store's colours", async () => {
    const answer = ask(
      "manifest.webmanifest?start=/partners&name=Partners+of+Ink&color=%231d5b45&text=%23ffffff",
    )
    expect(answer?.headers.get("content-type")).toBe(
      "application/manifest+json",
    )
    expect(await answer?.json()).toMatchObject({
      name: "Partners of Ink",
      start_url: "/partners",
      scope: "/partners",
      display: "standalone",
      theme_color: "#1d5b45",
      icons: [
        { src: "icon.svg?color=%231d5b45&text=%23ffffff", purpose: "any" },
        { purpose: "maskable" },
      ],
    })
  })

  it("needs to be told nothing", async () => {
    expect(await ask("manifest.webmanifest")?.json()).toMatchObject({
      name: "Partners",
      start_url: "/",
    })
    const icon = ask("icon.svg")
    expect(icon?.headers.get("content-type")).toBe("image/svg+xml")
    expect(await icon?.text()).toContain('fill="#1f5fbf"')
  })

  it("draws nothing but colours: the picture lies on the shop's own origin", () => {
    const color = encodeURIComponent('#fff"/><script>alert(1)</script>')
    expect(ask(`icon.svg?color=${color}`)?.status).toBe(400)
    expect(ask("icon.svg?text=red")?.status).toBe(400)
    expect(ask("icon.svg")?.headers.get("content-security-policy")).toBe(
      "default-src 'none'",
    )
  })

  it.each([
    "https://elsewhere.test/",
    "//elsewhere.test",
    "/\\elsewhere.test",
    "partners",
    "/partners?a=1",
  ])("starts at no address like %s", (start) => {
    const query = new URLSearchParams({ start }).toString()
    expect(ask(`manifest.webmanifest?${query}`)?.status).toBe(400)
  })

  it("leaves everything else to others", () => {
    expect(ask("manifest.webmanifest", "POST")).toBeNull()
    expect(ask("store/partners/me")).toBeNull()
  })
})
