import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { gzipSync } from "node:zlib"

import { freePort } from "../helpers/ports"
import { answersOk, serve, sh } from "../helpers/shell"
import {
  createNextStore,
  filesOfReadme,
  packPortal,
  writeFiles,
} from "./helpers/next-store"

const MINUTE = 60_000
jest.setTimeout(10 * MINUTE)

/** The portal as a store owner gets it: a tarball, and what its README tells to write. */
describe("the packed portal in a bare Next.js app", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "partner-portal-pack-"))
  let store: string

  beforeAll(async () => {
    store = await createNextStore(folder, await packPortal(folder))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("needs the three files of the README and nothing else", async () => {
    const files = filesOfReadme()
    expect([...files.keys()]).toEqual([
      "src/app/partners/[[...path]]/page.tsx",
      "src/app/api/partners/[...path]/route.ts",
      "src/middleware.ts",
    ])
    writeFiles(store, files)
    const { said } = await sh(nextIn(store), ["build"], {
      cwd: store,
      env: QUIET,
    })
    expect(said).not.toMatch(/warn/i)
  })

  it("serves the portal, and its pages go on when the Medusa server is down", async () => {
    const port = await freePort()
    const url = `http://localhost:${port}`
    const server = await serve(nextIn(store), ["start", "-p", String(port)], {
      cwd: store,
      env: {
        ...QUIET,
        NODE_ENV: "production",
        MEDUSA_BACKEND_URL: `http://localhost:${await freePort()}`,
        MEDUSA_PUBLISHABLE_KEY: "pk_of_nobody",
      },
      answers: () => answersOk(url),
    })
    try {
      const portal = await fetch(`${url}/partners/ledger`)
      expect(portal.status).toBe(200)
      const page = await portal.text()
      expect(page).toContain('class="partner-portal"')
      const size = await firstLoadOf(page, url)
      expect(size).toBeLessThan(MOST_BYTES)
      // Were the scripts not found, everything would seem small.
      expect(size).toBeGreaterThan(MOST_BYTES / 4)

      const visit = await fetch(`${url}/?ref=ana`, {
        headers: { accept: "text/html", "sec-fetch-mode": "navigate" },
        redirect: "manual",
      })
      expect(visit.status).toBe(200)
      expect(await visit.text()).toContain("A store")

      const asked = await fetch(`${url}/api/partners/store/partner-portal`)
      expect(asked.status).toBe(502)
      expect(await asked.json()).toMatchObject({
        message: "The store could not be reached",
      })
    } finally {
      await server.stop()
    }
  })
})

const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  // Next.js "mends" lock files by asking the registry.
  NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
}

/** Compressed script of the portal's first page, Next.js' and React's own included. */
const MOST_BYTES = 200_000

/** The script that a page loads at first, compressed; what old browsers load is left out. */
async function firstLoadOf(page: string, url: string): Promise<number> {
  const scripts = [...page.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, src]) => src.replaceAll("&amp;", "&"))
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (src) => {
      const script = await fetch(new URL(src, url))
      return gzipSync(Buffer.from(await script.arrayBuffer())).length
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

const nextIn = (store: string) => path.join(store, "node_modules/.bin/next")
