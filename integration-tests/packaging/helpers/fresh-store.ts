import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"

import manifest from "../../../package.json"
import { sh } from "../../helpers/shell"
import { copyForPacking, packIn } from "./pack"

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
 * Builds the plugin in a copy of the repository.
 * @returns the copy's folder, which a store may name as its plugin
 */
export async function buildPlugin(folder: string): Promise<string> {
  const copy = copyForPacking(folder, SOURCES)
  await sh(path.join(copy, "node_modules/.bin/medusa"), ["plugin:build"], {
    cwd: copy,
  })
  return copy
}

/**
 * Builds and packs the plugin in a copy of the repository.
 * @returns the tarball and the names of the files in it
 */
export async function packPlugin(
  folder: string,
): Promise<{ tarball: string; files: string[] }> {
  return await packIn(await buildPlugin(folder))
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
