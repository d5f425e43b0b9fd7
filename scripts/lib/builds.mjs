import { bin } from "./paths.mjs"
import { run } from "./run.mjs"
import { onceFor } from "./stamps.mjs"

/** Builds the portal package, which the storefront imports. */
export async function buildPortal() {
  return await onceFor({
    name: "portal",
    inputs: ["portal"],
    result: "portal/dist",
    work: async () => await run("npm", ["run", "build", "-w", "portal"]),
  })
}

/** Builds the portal and the demo storefront. */
export async function buildStorefront() {
  const portalChanged = await buildPortal()
  const changed = await onceFor({
    name: "storefront",
    inputs: ["portal", "storefront"],
    result: "storefront/.next/BUILD_ID",
    work: async () => await run("npm", ["run", "build", "-w", "storefront"]),
  })
  return portalChanged || changed
}

/** Builds the Medusa server with its dashboard into `.medusa/server`. */
export async function buildMedusa() {
  return await onceFor({
    name: "medusa",
    inputs: ["package.json", "medusa-config.ts", "tsconfig.json", "src"],
    result: ".medusa/server/public/admin/index.html",
    work: async () => await run(bin("medusa"), ["build"]),
  })
}
