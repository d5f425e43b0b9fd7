import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"

import { ModuleKind, ScriptTarget, transpileModule } from "typescript"

import {
  createDatabase,
  databaseUrl,
} from "../../integration-tests/helpers/databases"
import { freePort } from "../../integration-tests/helpers/ports"
import {
  answersOk,
  serve,
  type Server,
  sh,
} from "../../integration-tests/helpers/shell"
import { ADMIN } from "../../integration-tests/http/helpers/admin-user"

const REPOSITORY = path.resolve(__dirname, "../..")
const NODE_MODULES = path.join(REPOSITORY, "node_modules")
const ROUTES = path.resolve(__dirname, "../store/api")
/** What `medusa` runs once it has made TypeScript understood, which a built store has no need of. */
const MEDUSA = path.join(NODE_MODULES, "@medusajs/cli/dist/index.js")
/** How exactly the moment is known at which a store answers first. */
const PAUSE_MS = 10

export interface RunningStore extends Server {
  url: string
}

/**
 * A store of its own as it is after a build for production, with the routes of
 * `benchmarks/store`, without a dashboard and Redis.
 */
export class BuiltStore {
  /**
   * @param folder where it lies
   * @param database its database's name
   */
  private constructor(
    private readonly folder: string,
    readonly database: string,
  ) {}

  /**
   * Makes a store, with an empty database of its own that is migrated and has one admin.
   * @param plugin the folder of the built plugin; null: Medusa alone
   */
  static async create(
    folder: string,
    database: string,
    plugin: string | null,
  ): Promise<BuiltStore> {
    mkdirSync(folder, { recursive: true })
    symlinkSync(NODE_MODULES, path.join(folder, "node_modules"))
    writeFileSync(
      path.join(folder, "package.json"),
      JSON.stringify({
        name: "benchmarked-store",
        private: true,
        // By this the command line knows a project of Medusa's.
        dependencies: { "@medusajs/medusa": "*" },
      }),
    )
    writeFileSync(path.join(folder, "medusa-config.js"), configOf(plugin))
    const api = path.join(folder, "src/api")
    cpSync(ROUTES, api, { recursive: true })
    transpileIn(api)
    await createDatabase(database)
    const store = new BuiltStore(folder, database)
    await store.run("db:migrate")
    await store.run("user", "-e", ADMIN.email, "-p", ADMIN.password)
    return store
  }

  /** Starts the store and waits until it answers. */
  async start(nodeOptions: readonly string[] = []): Promise<RunningStore> {
    const port = await freePort()
    const url = `http://localhost:${port}`
    const server = await serve("node", [...nodeOptions, MEDUSA, "start"], {
      cwd: this.folder,
      env: { ...this.env(), PORT: String(port) },
      answers: async () => await answersOk(`${url}/health`),
      pauseMs: PAUSE_MS,
    })
    return { url, ...server }
  }

  private async run(...args: string[]): Promise<void> {
    await sh("node", [MEDUSA, ...args], { cwd: this.folder, env: this.env() })
  }

  private env() {
    return {
      DATABASE_URL: databaseUrl(this.database),
      NODE_ENV: "production",
    }
  }
}

function configOf(plugin: string | null): string {
  const plugins = plugin
    ? [
        {
          resolve: plugin,
          options: {
            storefrontUrl: "http://localhost:8000",
            secret: process.env.PARTNER_CENTER_SECRET,
          },
        },
      ]
    : []
  return `const { defineConfig } = require("@medusajs/framework/utils")

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
  plugins: ${JSON.stringify(plugins)},
})
`
}

/** As the build of a store does: JavaScript instead of TypeScript. */
function transpileIn(folder: string): void {
  for (const file of readdirSync(folder, {
    recursive: true,
    encoding: "utf8",
  })) {
    if (file.endsWith(".ts")) {
      const source = path.join(folder, file)
      const { outputText } = transpileModule(readFileSync(source, "utf8"), {
        compilerOptions: {
          module: ModuleKind.CommonJS,
          target: ScriptTarget.ES2021,
        },
      })
      writeFileSync(source.replace(/\.ts$/, ".js"), outputText)
      rmSync(source)
    }
  }
}
