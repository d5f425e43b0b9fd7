import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"

import manifest from "../../../package.json"
import { sh } from "../../helpers/shell"

const REPOSITORY = path.resolve(__dirname, "../../..")
/** What the build of the plugin reads. */
const SOURCES = ["src", "package.json", "tsconfig.json", "medusa-config.ts"]
/** What a Medusa store of its own depends on, in the versions that we build with. */
const STORE_PACKAGES = [
  "@medusajs/admin-sdk",
  "@medusajs/cli",
  "@medusajs/dashboard",
  "@medusajs/framework",
  "@medusajs/medusa",
  "@swc/core",
  "@types/node",
  "ajv",
  "react",
  "react-dom",
  "ts-node",
  "typescript",
  "vite",
] as const

/**
 * Builds and packs the plugin in a copy of the repository, because the builds of the
 * plugin and of the demo store would overwrite each other.
 * @returns the tarball and the names of the files in it
 */
export async function packPlugin(
  folder: string,
): Promise<{ tarball: string; files: string[] }> {
  const copy = path.join(folder, "plugin")
  mkdirSync(copy, { recursive: true })
  for (const source of SOURCES) {
    cpSync(path.join(REPOSITORY, source), path.join(copy, source), {
      recursive: true,
    })
  }
  symlinkSync(
    path.join(REPOSITORY, "node_modules"),
    path.join(copy, "node_modules"),
  )
  await sh(path.join(copy, "node_modules/.bin/medusa"), ["plugin:build"], {
    cwd: copy,
  })
  const { said } = await sh(
    "npm",
    ["pack", "--json", "--loglevel=error", "--workspaces=false"],
    { cwd: copy },
  )
  const [packed] = parsePacked(said)
  return {
    tarball: path.join(copy, packed.filename),
    files: packed.files.map((file) => file.path),
  }
}

interface Packed {
  filename: string
  files: { path: string }[]
}

/** npm answers with a list or, in later versions, with a list by package name. */
function parsePacked(said: string): Packed[] {
  const start = said.search(/^[[{]/m)
  const answer = JSON.parse(said.slice(start)) as
    Packed[] | Record<string, Packed>
  return Object.values(answer)
}

/** A store that was made elsewhere, with nothing but Medusa and the packed plugin. */
export async function createFreshStore(
  folder: string,
  tarball: string,
): Promise<string> {
  const store = path.join(folder, "store")
  mkdirSync(path.join(store, "src"), { recursive: true })
  const versions = manifest.devDependencies
  writeFileSync(
    path.join(store, "package.json"),
    JSON.stringify({
      name: "fresh-store",
      private: true,
      dependencies: {
        ...Object.fromEntries(
          STORE_PACKAGES.map((name) => [name, versions[name]]),
        ),
        [manifest.name]: `file:${tarball}`,
      },
    }),
  )
  writeConfig(store, {
    storefrontUrl: "http://localhost:8000",
    secret: "a-secret-of-the-packaging-suite-1",
  })
  writeFileSync(
    path.join(store, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2021",
        module: "Node16",
        moduleResolution: "Node16",
        esModuleInterop: true,
        strict: true,
        skipLibCheck: true,
        outDir: ".medusa/server",
        rootDir: ".",
        jsx: "react-jsx",
      },
      "ts-node": { swc: true },
      include: ["src/**/*", "medusa-config.ts"],
    }),
  )
  await sh("npm", ["install", "--no-audit", "--no-fund"], { cwd: store })
  return store
}

/** Writes the store's medusa-config with the given plugin options. */
export function writeConfig(
  store: string,
  options: Record<string, unknown>,
): void {
  writeFileSync(
    path.join(store, "medusa-config.ts"),
    `import { defineConfig } from "@medusajs/framework/utils"

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    cookieOptions: { secure: false, sameSite: "lax" },
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "a-secret-of-the-packaging-suite",
      cookieSecret: "a-secret-of-the-packaging-suite",
    },
  },
  admin: { backendUrl: "/" },
  plugins: [
    {
      resolve: "${manifest.name}",
      options: ${JSON.stringify(options)},
    },
  ],
})
`,
  )
}
