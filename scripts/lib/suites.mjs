import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import { findChromium } from "./chromium.mjs"
import { openState } from "./demo-state.mjs"
import { mailFolder, startDemoStore, STORE_STEPS } from "./demo-store.mjs"
import { bin } from "./paths.mjs"
import { startThrowaway } from "./postgres.mjs"
import { createProgress } from "./progress.mjs"
import { findRedisServer } from "./redis-server.mjs"
import { run } from "./run.mjs"

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {(args: string[]) => Promise<Counts>} Suite
 */

/** Every suite by name, in the order in which they run. */
export const suites = {
  static: runStatic,
  unit: (args) => runJest("unit", args, {}),
  module: (args) => withDatabase("module", args),
  http: (args) => withDatabase("http", args),
  cluster: (args) => withDatabase("cluster", args),
  packaging: (args) => withDatabase("packaging", args),
  browser: runBrowser,
}

const CHECKS = [
  ["types", "node", ["scripts/typecheck.mjs"]],
  ["Medusa's lint rules", bin("medusa"), ["lint"]],
  ["the API's description", "node", ["scripts/openapi.mjs", "--check"]],
  ["formatting", bin("prettier"), ["--check", "."]],
]

/** All at once: each of them uses one processor. */
async function runStatic() {
  const outcomes = await Promise.all(
    CHECKS.map(async ([title, command, args]) => {
      try {
        await run(command, args)
        console.log(`Checked ${title}`)
        return true
      } catch (error) {
        console.error(`Checking ${title}: ${error.message}`)
        return false
      }
    }),
  )
  const passed = outcomes.filter(Boolean).length
  return { passed, failed: outcomes.length - passed }
}

/** What a suite needs beside PostgreSQL, by the variable that names it to the tests. */
const PROGRAMS = {
  cluster: async () => ({ REDIS_SERVER_PATH: findRedisServer() }),
  packaging: async () => ({ CHROMIUM_PATH: await findChromium() }),
}
/** Suites each of whose files starts a store with a database of its own. */
const STORE_A_FILE = new Set(["http"])
/** Jest keeps a part of every file that it has run; a worker that grew so far is renewed. */
const MOST_MEMORY = "2GB"
/** Suites whose files start processes enough for a machine each. */
const ONE_FILE_AT_A_TIME = new Set(["cluster"])

async function withDatabase(type, args) {
  const programs = await PROGRAMS[type]?.()
  const postgres = await startThrowaway()
  try {
    if (STORE_A_FILE.has(type)) {
      await migrateOnce(postgres)
    }
    return await runJest(type, args, {
      ...postgres.env,
      ...programs,
      // The developer's own would be used by every store that the tests start.
      REDIS_URL: "",
      NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
      MEDUSA_DISABLE_TELEMETRY: "true",
      LOG_LEVEL: "error",
      JWT_SECRET: "a-secret-of-the-tests",
      COOKIE_SECRET: "a-secret-of-the-tests",
      PARTNER_CENTER_SECRET: "a-secret-of-the-tests-32-characters",
      PARTNER_CENTER_STOREFRONT_SECRET: "the-storefront-of-the-tests-32-chars",
      PARTNER_CENTER_ENCRYPTION_KEYS: `tests:${"0123456789abcdef".repeat(4)}`,
    })
  } finally {
    await postgres.stop()
  }
}

/**
 * PostgreSQL copies `template1` into every new database: with the migrations in it, no
 * test file has to run them all again.
 */
async function migrateOnce(postgres) {
  console.log("Migrating the database that all stores of the tests begin with")
  await run(bin("medusa"), ["db:migrate", "--skip-scripts"], {
    env: { DATABASE_URL: postgres.url("template1") },
  })
}

async function runJest(type, args, env) {
  const output = resultFile(`jest-${type}`)
  await run(
    bin("jest"),
    [
      "--json",
      `--outputFile=${output}`,
      "--forceExit",
      `--workerIdleMemoryLimit=${MOST_MEMORY}`,
      `--maxWorkers=${ONE_FILE_AT_A_TIME.has(type) ? 1 : 2}`,
      ...args,
    ],
    { env: { ...env, TEST_TYPE: type }, live: true, check: false },
  )
  const result = readResult(output)
  const brokenFiles = result?.numRuntimeErrorTestSuites ?? 1
  return {
    passed: result?.numPassedTests ?? 0,
    failed: (result?.numFailedTests ?? 0) + brokenFiles,
  }
}

async function runBrowser(args) {
  const chromium = await findChromium()
  const postgres = await startThrowaway()
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "partner-center-e2e-"))
  let store = null
  try {
    await postgres.createDatabase("e2e")
    const { secrets, ofDatabase } = openState(home)
    const state = ofDatabase("e2e")
    store = await startDemoStore({
      home,
      databaseUrl: postgres.url("e2e"),
      secrets,
      state,
      progress: createProgress(STORE_STEPS),
    })
    const storeFile = path.join(home, "store.json")
    fs.writeFileSync(
      storeFile,
      JSON.stringify({
        ...describeStore(store.urls, state.seed),
        mail_folder: mailFolder(home),
      }),
    )
    const output = resultFile("playwright")
    await run(bin("playwright"), ["test", ...args], {
      env: {
        CHROMIUM_PATH: chromium,
        E2E_STORE_FILE: storeFile,
        PLAYWRIGHT_JSON_OUTPUT_NAME: output,
      },
      live: true,
      check: false,
    })
    const stats = readResult(output)?.stats
    return {
      passed: stats?.expected ?? 0,
      failed: stats ? stats.unexpected + stats.flaky : 1,
    }
  } finally {
    await store?.stop()
    await postgres.stop()
    fs.rmSync(home, { recursive: true, force: true })
  }
}

/** Where a demo store runs and who can sign in. */
export function describeStore(urls, seed) {
  return {
    medusa_url: urls.medusa,
    storefront_url: urls.storefront,
    admin: seed.admin,
    partners: seed.partners,
    partner_link: `${urls.medusa}/r/${seed.partner_link_code}`,
    publishable_key: seed.publishable_key,
  }
}

function resultFile(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "partner-center-"))
  return path.join(folder, `${name}.json`)
}

function readResult(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null
}
