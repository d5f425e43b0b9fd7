import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"

import { databaseUrl } from "../../integration-tests/helpers/databases"
import { freePort } from "../../integration-tests/helpers/ports"
import { answersOk, serve } from "../../integration-tests/helpers/shell"
import type { Medusa } from "../../integration-tests/cluster/helpers/medusa"

const REPOSITORY = path.resolve(__dirname, "../..")
const MEDUSA = path.join(REPOSITORY, "node_modules/.bin/medusa")

const CONFIG = `const { defineConfig } = require("@medusajs/framework/utils")
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: true },
})
`

/** Starts Medusa on a store's database without the plugin, in a folder of its own. */
export async function startBareMedusa(
  folder: string,
  database: string,
): Promise<Medusa> {
  mkdirSync(folder, { recursive: true })
  symlinkSync(
    path.join(REPOSITORY, "node_modules"),
    path.join(folder, "node_modules"),
  )
  writeFileSync(
    path.join(folder, "package.json"),
    // The command starts in a folder that depends on Medusa only.
    JSON.stringify({ dependencies: { "@medusajs/medusa": "*" } }),
  )
  writeFileSync(path.join(folder, "medusa-config.js"), CONFIG)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = await serve(MEDUSA, ["start"], {
    cwd: folder,
    env: {
      DATABASE_URL: databaseUrl(database),
      NODE_ENV: "production",
      PORT: String(port),
    },
    answers: async () => await answersOk(`${url}/health`),
  })
  return { url, ...server }
}
