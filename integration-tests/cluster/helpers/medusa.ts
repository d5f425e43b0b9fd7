import path from "node:path"

import { databaseUrl } from "../../helpers/databases"
import { freePort } from "../../helpers/ports"
import { answersOk, serve, type Server, sh } from "../../helpers/shell"

const REPOSITORY = path.resolve(__dirname, "../../..")
const SCRIPTS = path.resolve(__dirname, "../scripts")
const MEDUSA = path.join(REPOSITORY, "node_modules/.bin/medusa")

/** What a store runs on; without Redis it is a store of one process. */
export interface StorePlace {
  database: string
  redisUrl?: string
}

export interface Medusa extends Server {
  url: string
}

/** Starts a Medusa process, on a free port if none is named, and waits until it is ready. */
export async function startMedusa(
  place: StorePlace,
  workerMode: "server" | "worker" | "shared",
  wantedPort?: number,
): Promise<Medusa> {
  const port = wantedPort ?? (await freePort())
  const url = `http://localhost:${port}`
  const server = await serve(MEDUSA, ["start"], {
    cwd: REPOSITORY,
    env: {
      ...envOf(place),
      MEDUSA_WORKER_MODE: workerMode,
      PORT: String(port),
    },
    answers: async () => await answersOk(`${url}/health`),
  })
  return { url, ...server }
}

/** Runs a command of Medusa's to its end: `db:migrate`, `user`. */
export async function runMedusa(
  place: StorePlace,
  ...args: string[]
): Promise<void> {
  await sh(MEDUSA, args, { cwd: REPOSITORY, env: envOf(place) })
}

/** Runs one of this suite's scripts to its end, in a process of its own. */
export async function runScript(
  place: StorePlace,
  script: string,
  ...args: string[]
): Promise<void> {
  await runMedusa(place, "exec", path.join(SCRIPTS, script), ...args)
}

/** Runs one of this suite's scripts and kills it when it has come to a certain place. */
export async function crashScript(
  place: StorePlace,
  script: string,
  hasCome: () => Promise<boolean>,
): Promise<void> {
  const running = await serve(MEDUSA, ["exec", path.join(SCRIPTS, script)], {
    cwd: REPOSITORY,
    env: envOf(place),
    answers: hasCome,
  })
  await running.crash()
}

function envOf({ database, redisUrl = "" }: StorePlace) {
  return {
    DATABASE_URL: databaseUrl(database),
    REDIS_URL: redisUrl,
    DISABLE_MEDUSA_ADMIN: "true",
    NODE_ENV: "production",
  }
}
