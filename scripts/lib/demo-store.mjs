import fs from "node:fs"
import path from "node:path"

import { buildMedusa, buildStorefront } from "./builds.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { bin, ROOT } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { startServer } from "./processes.mjs"
import { run } from "./run.mjs"

const MEDUSA_PORT = 9000
const STOREFRONT_PORT = 8000
/** Migrations come from our modules and from the installed version of Medusa's. */
const MIGRATION_SOURCES = ["src/modules", "src/links", "package-lock.json"]

/**
 * Builds, migrates, seeds and starts a whole store: Medusa with its dashboard, and the
 * storefront.
 * @param {object} plan
 * @param {string} plan.home folder for logs and what the seed says
 * @param {string} plan.databaseUrl
 * @param {Record<string, string>} plan.secrets
 * @param {ReturnType<ReturnType<import("./demo-state.mjs").openState>["ofDatabase"]>} plan.state
 * @param {ReturnType<import("./progress.mjs").createProgress>} plan.progress
 */
export async function startDemoStore({
  home,
  databaseUrl,
  secrets,
  state,
  progress,
}) {
  const medusaPort = await choosePort(MEDUSA_PORT, "Medusa", progress)
  const storefrontPort = await choosePort(
    STOREFRONT_PORT,
    "the storefront",
    progress,
  )
  const urls = {
    medusa: `http://localhost:${medusaPort}`,
    storefront: `http://localhost:${storefrontPort}`,
  }
  const env = medusaEnv(urls, databaseUrl, secrets, home)

  await Promise.all([
    prepareDatabase({ home, env, state, progress }),
    progress.step("Build the Medusa server and dashboard", buildMedusa),
    progress.step("Build the storefront", buildStorefront),
  ])

  shareUploads()
  const medusa = await progress.step("Start Medusa", () =>
    startServer({
      command: bin("medusa"),
      args: ["start"],
      cwd: path.join(ROOT, ".medusa", "server"),
      env: { ...env, NODE_ENV: "production", PORT: String(medusaPort) },
      log: path.join(home, "logs", "medusa.log"),
      url: `${urls.medusa}/health`,
    }),
  )
  const storefront = await progress.step("Start the storefront", () =>
    startServer({
      command: bin("next"),
      args: ["start"],
      cwd: path.join(ROOT, "storefront"),
      env: {
        NODE_ENV: "production",
        PORT: String(storefrontPort),
        MEDUSA_BACKEND_URL: urls.medusa,
        MEDUSA_PUBLISHABLE_KEY: state.seed.publishable_key,
        PARTNER_CENTER_STOREFRONT_SECRET:
          secrets.PARTNER_CENTER_STOREFRONT_SECRET,
        DEFAULT_COUNTRY: state.seed.default_country,
      },
      log: path.join(home, "logs", "storefront.log"),
      url: urls.storefront,
    }),
  )
  return {
    urls,
    stop: async () => {
      await Promise.all([storefront.stop(), medusa.stop()])
    },
  }
}

/** How many steps `startDemoStore` tells about. */
export const STORE_STEPS = 6

async function prepareDatabase({ home, env, state, progress }) {
  await progress.step("Migrate the database", async () => {
    const migrations = fingerprint(MIGRATION_SOURCES)
    if (state.migrations === migrations) {
      return false
    }
    await run(bin("medusa"), ["db:migrate"], { env })
    state.keep({ migrations })
    return true
  })
  await progress.step("Seed the store", async () => {
    if (state.seed) {
      return false
    }
    const output = path.join(home, "seed.json")
    await run(bin("medusa"), ["exec", "./demo/seed.ts"], {
      env: { ...env, DEMO_SEED_OUTPUT: output },
    })
    state.keep({ seed: JSON.parse(fs.readFileSync(output, "utf8")) })
    return true
  })
}

/**
 * The built server serves its own `static`, which every build empties: what the seed and
 * the dashboard upload lies in the repository's instead.
 */
function shareUploads() {
  const uploads = path.join(ROOT, "static")
  const served = path.join(ROOT, ".medusa", "server", "static")
  fs.mkdirSync(uploads, { recursive: true })
  if (!fs.existsSync(served)) {
    fs.symlinkSync(uploads, served, "junction")
  }
}

async function choosePort(preferred, name, progress) {
  const port = await freePort(preferred)
  if (port !== preferred) {
    progress.note(`Port ${preferred} is taken; ${name} takes ${port}`)
  }
  return port
}

/** Where a demo store keeps the e-mails that it does not send. */
export const mailFolder = (home) => path.join(home, "mails")

/** What `medusa-config.ts` reads. */
export function medusaEnv(urls, databaseUrl, secrets, home) {
  const { DATABASE_PASSWORD: _password, ...medusaSecrets } = secrets
  return {
    ...medusaSecrets,
    DATABASE_URL: databaseUrl,
    STOREFRONT_URL: urls.storefront,
    MEDUSA_BACKEND_URL: urls.medusa,
    STORE_CORS: urls.storefront,
    ADMIN_CORS: urls.medusa,
    AUTH_CORS: `${urls.medusa},${urls.storefront}`,
    COOKIE_INSECURE: "true",
    MEDUSA_DISABLE_TELEMETRY: "true",
    // A demo sends nothing: its e-mails lie here, as pages to look at.
    MAIL_FOLDER: mailFolder(home),
    MAIL_PROVIDER: path.join(ROOT, "demo", "mail-folder.cjs"),
  }
}
