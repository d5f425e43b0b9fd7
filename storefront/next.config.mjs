import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

// Next.js "mends" lock files that lack other systems' binaries by asking the
// registry; the workspace's lock file is npm's business alone.
process.env.NEXT_IGNORE_INCORRECT_LOCKFILE = "1"

const require = createRequire(import.meta.url)
const nextRequire = createRequire(require.resolve("next/package.json"))

/**
 * Next.js stands in the workspace's root, beside the React 18 that Medusa's
 * dashboard needs, and renders its built-in error pages with that one. They
 * must then be built with it too, not with this folder's React 19. Pages of
 * the App Router bring Next.js' own React and are not touched.
 */
const useReactOfNext = ({ request, contextInfo }, callback) =>
  /^react(-dom)?(\/|$)/.test(request) &&
  contextInfo.issuerLayer === "pages-dir-node"
    ? callback(null, `commonjs ${nextRequire.resolve(request)}`)
    : callback()

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // For everybody, not bots alone: the title comes with the page. Streamed
  // after it, it is missing for a moment, and the stream is one more Suspense
  // boundary (see src/app/layout.tsx).
  htmlLimitedBots: /.*/,
  // The lint script of the repository covers this folder too.
  eslint: { ignoreDuringBuilds: true },
  // Dependencies live in the workspace's root, one folder up.
  outputFileTracingRoot: fileURLToPath(new URL("..", import.meta.url)),
  webpack: (config, { nextRuntime }) => {
    if (nextRuntime === "nodejs") {
      config.externals.unshift(useReactOfNext)
    }
    return config
  },
}

export default nextConfig
