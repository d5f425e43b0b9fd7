import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"

import { chromium } from "@playwright/test"

import { createDatabase, databaseUrl } from "../helpers/databases"
import { freePort } from "../helpers/ports"
import { answersOk, serve, sh } from "../helpers/shell"
import {
  createFreshStore,
  packPlugin,
  writeConfig,
} from "./helpers/fresh-store"

const MINUTE = 60_000
jest.setTimeout(10 * MINUTE)

const DATABASE = "packaging"
const ADMIN = { email: "owner@example.com", password: "an-owners-password" }
const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** The plugin as a store owner gets it: a tarball, in a store that knows nothing of ours. */
describe("the packed plugin in a separate, fresh store", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "partner-center-pack-"))
  const env: Record<string, string> = {
    DATABASE_URL: databaseUrl(DATABASE),
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
  let files: string[]
  let store: string
  let medusa: string

  beforeAll(async () => {
    await createDatabase(DATABASE)
    const packed = await packPlugin(folder)
    files = packed.files
    store = await createFreshStore(folder, packed.tarball)
    medusa = path.join(store, "node_modules/.bin/medusa")
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("holds the plugin's code with types, and neither tests, demo nor configuration", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "package.json",
        ".medusa/server/src/admin/index.mjs",
        ".medusa/server/src/modules/partner/index.js",
        ".medusa/server/src/modules/partner/index.d.ts",
        ".medusa/server/src/workflows/index.d.ts",
        ".medusa/server/src/types/index.d.ts",
      ]),
    )
    expect(
      files.filter((file) =>
        /__tests__|\.spec\.|medusa-config|demo|\.map$|\.env/.test(file),
      ),
    ).toEqual([])
  })

  it("gives types to code that imports its workflows, types and modules", async () => {
    writeFileSync(
      path.join(store, "src/uses-partner-center.ts"),
      `import { PARTNER_MODULE } from "medusa-plugin-partner-center/modules/partner"
import type { EntitlementInput, PartnerCenterOptions } from "medusa-plugin-partner-center/types"
import { syncOrderCommissionsWorkflow } from "medusa-plugin-partner-center/workflows"

export const key: "partner" = PARTNER_MODULE
export const options: PartnerCenterOptions = { storefrontUrl: "https://shop.example.com" }
export const levels = (terms: EntitlementInput): 1 | 2 | 3 => terms.settings.levels
export const sync = async (container: Parameters<typeof syncOrderCommissionsWorkflow>[0]) =>
  await syncOrderCommissionsWorkflow(container).run({ input: { order_id: "order_1" } })
// @ts-expect-error an address is a text
export const wrong: PartnerCenterOptions = { storefrontUrl: 8000 }
`,
    )
    const { said, code } = await sh(
      path.join(store, "node_modules/.bin/tsc"),
      ["--noEmit"],
      { cwd: store, mayFail: true },
    )
    expect(said).toBe("")
    expect(code).toBe(0)
  })

  it("does not let the store start with a wrong option, and names it", async () => {
    const right = { storefrontUrl: "http://localhost:8000" }
    for (const [name, options] of [
      ["storefrontUrl", { storefrontUrl: "nope" }],
      ["secret", { ...right, secret: "short" }],
      ["storefrontURL", { ...right, storefrontURL: "http://localhost:8000" }],
    ] as const) {
      writeConfig(store, options)
      const { code, said } = await sh(medusa, ["db:migrate"], {
        cwd: store,
        env,
        mayFail: true,
      })
      expect(code).not.toBe(0)
      expect(said).toContain("medusa-plugin-partner-center: wrong options")
      expect(said).toContain(name)
    }
    writeConfig(store, {
      ...right,
      secret: "a-secret-of-the-packaging-suite-1",
    })
  })

  it("migrates, boots, answers its routes and shows its page in the dashboard", async () => {
    await sh(medusa, ["db:migrate"], { cwd: store, env })
    await sh(medusa, ["user", "-e", ADMIN.email, "-p", ADMIN.password], {
      cwd: store,
      env,
    })
    await sh(medusa, ["build"], { cwd: store, env })
    const port = await freePort()
    const url = `http://localhost:${port}`
    const server = await serve(medusa, ["start"], {
      cwd: path.join(store, ".medusa/server"),
      env: { ...env, NODE_ENV: "production", PORT: String(port) },
      answers: () => answersOk(`${url}/health`),
    })
    try {
      await expectRoutes(url)
      await expectDashboard(url)
    } finally {
      await server.stop()
    }
  })

  it("checks the books from a terminal", async () => {
    const { said, code } = await sh(
      medusa,
      [
        "exec",
        "./node_modules/medusa-plugin-partner-center/.medusa/server/src/scripts/check-ledger.js",
      ],
      { cwd: store, env, mayFail: true },
    )
    expect(said).toContain("The books add up: 0 accounts, 0 transfers")
    expect(code).toBe(0)
  })
})

async function expectRoutes(url: string): Promise<void> {
  const unauthorized = await fetch(`${url}/admin/partners`)
  expect(unauthorized.status).toBe(401)

  const signIn = await fetch(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(ADMIN),
  })
  const { token } = (await signIn.json()) as { token: string }
  const listed = await fetch(`${url}/admin/partners`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(listed.status).toBe(200)
  expect(await listed.json()).toMatchObject({ partners: [], count: 0 })

  const redirect = await fetch(`${url}/r/unknown`, { redirect: "manual" })
  expect(redirect.status).toBe(302)
  expect(redirect.headers.get("location")).toBe("http://localhost:8000/")
}

async function expectDashboard(url: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: BROWSER_FLAGS,
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${url}/app/login`)
    await page.getByPlaceholder("Email").fill(ADMIN.email)
    await page.getByPlaceholder("Password").fill(ADMIN.password)
    await page.getByRole("button", { name: /continue/i }).click()
    await page.waitForURL(/\/app\/(?!login)/)
    await page.goto(`${url}/app/partner-center/partners`)
    const heading = page.getByRole("heading", { name: "Partners" }).first()
    await heading.waitFor({ timeout: MINUTE })
    expect(await heading.isVisible()).toBe(true)
  } finally {
    await browser.close()
  }
}
