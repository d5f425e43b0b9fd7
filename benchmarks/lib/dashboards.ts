import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"

import { sh } from "../../integration-tests/helpers/shell"

const REPOSITORY = path.resolve(__dirname, "../..")
const NODE_MODULES = path.join(REPOSITORY, "node_modules")
/** Where `medusa build` puts the dashboard. */
const BUILT = ".medusa/server/public/admin"
const TYPES: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
}

/** The dashboard of the demo's store, which is built. */
export const DEMO_DASHBOARD = path.join(REPOSITORY, BUILT)

/**
 * Builds the dashboard of a store that has no plugins.
 * @returns the folder that it is in
 */
export async function buildPlainDashboard(folder: string): Promise<string> {
  const store = path.join(folder, "plain-store")
  mkdirSync(path.join(store, "src"), { recursive: true })
  symlinkSync(NODE_MODULES, path.join(store, "node_modules"))
  const write = (file: string, content: string) =>
    writeFileSync(path.join(store, file), content)
  write(
    "package.json",
    JSON.stringify({
      name: "plain-store",
      private: true,
      dependencies: { "@medusajs/medusa": "*" },
    }),
  )
  write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: {
        target: "ES2021",
        module: "Node16",
        moduleResolution: "Node16",
        esModuleInterop: true,
        skipLibCheck: true,
        outDir: ".medusa/server",
        rootDir: ".",
      },
      include: ["medusa-config.ts"],
    }),
  )
  write(
    "medusa-config.ts",
    `import { defineConfig } from "@medusajs/framework/utils"

export default defineConfig({ admin: { backendUrl: "/" } })
`,
  )
  await sh(path.join(NODE_MODULES, ".bin/medusa"), ["build"], { cwd: store })
  return path.join(store, BUILT)
}

/** Serves a built dashboard at `/app`, without a store behind it. */
export async function serveDashboard(
  folder: string,
): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://localhost").pathname
    const file = asked.startsWith("/app/assets/")
      ? asked.slice("/app/".length)
      : "index.html"
    try {
      const content = readFileSync(path.join(folder, file))
      response
        .setHeader("content-type", TYPES[path.extname(file)] ?? "")
        .end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/app/login`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
