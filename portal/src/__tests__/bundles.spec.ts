import { createHash } from "node:crypto"
import path from "node:path"
import postcss, { type AtRule, type Rule } from "postcss"
import { buildBundles } from "./build-bundles.ts"

/** Of script and styles, compressed. */
const FIRST_LOAD = 200_000

const bundles = buildBundles()
const { outputs } = bundles.metafile

afterAll(() => bundles.remove())

/** Begins with the portal's own element, or the layer of its dialogs. */
const OF_THE_PORTAL =
  /^(\.partner-portal(?![\w-])|\.partner-portal--|:where\(\.partner-portal[^\w-,][^,]*$)/

const nameOf = (file: string) => path.basename(file)

/** The chunk that a source is the beginning of. */
const chunkOf = (source: string): string => {
  const found = Object.entries(outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith(source),
  )
  if (!found) {
    throw new Error(`Nothing was built from ${source}`)
  }
  return found[0]
}

/** A chunk with all that the browser loads before it runs. */
const loadedWith = (chunk: string, known = new Set<string>()): Set<string> => {
  if (!known.has(chunk)) {
    known.add(chunk)
    for (const { path: next, kind } of outputs[chunk].imports) {
      if (kind === "import-statement") {
        loadedWith(next, known)
      }
    }
  }
  return known
}

const MAIN = "src/static/main.tsx"
const SIGN_IN = [MAIN, "src/portal/pages/sign-in-page.tsx"]
const FIRST = [MAIN, "src/portal/pages/welcome-page.tsx"]

const styles = /assets\/portal-\w+\.css/.exec(
  bundles.read("static/index.html"),
)?.[0]

const firstLoad = (sources: readonly string[]) => {
  const chunks = new Set<string>()
  for (const source of sources) {
    loadedWith(chunkOf(source), chunks)
  }
  return chunks
}

describe("the portal as static files", () => {
  it.each([
    ["the sign-in page", SIGN_IN],
    ["the page after it", FIRST],
  ])("loads little for %s", (_what, sources) => {
    const files = [...firstLoad(sources)].map(
      (chunk) => `static/assets/${nameOf(chunk)}`,
    )
    const size = [...files, `static/${styles}`]
      .map(bundles.compressed)
      .reduce((sum, each) => sum + each)
    expect(size).toBeLessThan(FIRST_LOAD)
    // Were the parts not found, everything would seem small.
    expect(size).toBeGreaterThan(FIRST_LOAD / 4)
  })

  it.each(["recharts", "qrcode.react"])("loads %s when it is drawn", (name) => {
    const holds = (chunk: string) =>
      Object.keys(outputs[chunk].inputs).some((input) =>
        input.includes(`node_modules/${name}/`),
      )
    expect(Object.keys(outputs).some(holds)).toBe(true)
    expect([...firstLoad(FIRST)].filter(holds)).toEqual([])
  })

  it("allows no script but its own, by the hash of the one that stands in the page", () => {
    for (const page of ["", "links/", "password/", "visit/", "sign-up/"]) {
      const html = bundles.read(`static/${page}index.html`)
      const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(
        html,
      )?.[1]
      const inline = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ""
      const hash = createHash("sha256").update(inline).digest("base64")
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
      expect(inline).toContain(nameOf(chunkOf(MAIN)))
      expect(html).not.toContain("%")
    }
  })
})

describe("portal.css", () => {
  it("says nothing of what is outside of the portal", () => {
    const outside: string[] = []
    let inside = 0
    postcss.parse(bundles.read("portal.css")).walkRules((rule: Rule) => {
      const { name } = (rule.parent ?? {}) as Partial<AtRule>
      if (name?.endsWith("keyframes")) {
        return
      }
      for (const selector of rule.selectors) {
        if (OF_THE_PORTAL.test(selector)) {
          inside++
        } else {
          outside.push(selector)
        }
      }
    })
    expect(outside).toEqual([])
    expect(inside).toBeGreaterThan(100)
  })
})
