import { fileURLToPath } from "node:url"

// Next.js "mends" lock files that lack other systems' binaries by asking the
// registry; the workspace's lock file is npm's business alone.
process.env.NEXT_IGNORE_INCORRECT_LOCKFILE = "1"

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // For everybody, not bots alone: the title comes with the page. Streamed
  // after it, it is missing for a moment, and the stream is one more Suspense
  // boundary (see src/app/layout.tsx).
  htmlLimitedBots: /.*/,
  // Dependencies live in the workspace's root, one folder up.
  outputFileTracingRoot: fileURLToPath(new URL("..", import.meta.url)),
}

export default nextConfig
