/*
 * Builds what browsers load as it is: the portal's styles, `capture.js`, and the portal
 * as static files.
 *
 *   node scripts/build-bundles.mjs [folder, `dist` unless told] [file for esbuild's metafile]
 */
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

import * as esbuild from "esbuild"

const PACKAGE = fileURLToPath(new URL("..", import.meta.url))
const SOURCE = path.join(PACKAGE, "src")
const [out = path.join(PACKAGE, "dist"), metafile] = process.argv.slice(2)
const STATIC = path.resolve(out, "static")

const BROWSERS = ["chrome111", "firefox113", "safari16.4"]
const MINIFIED = {
  bundle: true,
  minify: true,
  target: BROWSERS,
  logLevel: "warning",
}

/**
 * The same for every store; `guard-page.ts` narrows it when it knows the API's address.
 * @param {string} loader the only script that stands in the page
 */
const policyFor = (loader) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash("sha256").update(loader).digest("base64")}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https: http:",
    "connect-src 'self' https: http:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")

const buildPortalStyles = () =>
  esbuild.build({
    ...MINIFIED,
    entryPoints: [path.join(SOURCE, "portal/styles/index.css")],
    outfile: path.resolve(out, "portal.css"),
  })

const buildCapture = () =>
  esbuild.build({
    ...MINIFIED,
    entryPoints: [path.join(SOURCE, "capture/main.ts")],
    outfile: path.resolve(out, "capture.js"),
  })

const buildAssets = () =>
  esbuild.build({
    ...MINIFIED,
    entryPoints: { portal: path.join(SOURCE, "static/main.tsx") },
    outdir: path.join(STATIC, "assets"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    format: "esm",
    splitting: true,
    // The libraries' licences ask to be named wherever they are passed on.
    legalComments: "linked",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
  })

const buildStyles = () =>
  esbuild.build({
    ...MINIFIED,
    entryPoints: { portal: path.join(SOURCE, "static/styles.css") },
    outdir: path.join(STATIC, "assets"),
    entryNames: "[name]-[hash]",
    metafile: true,
  })

/** The names of the portal's pages, from its sources. */
const readPages = async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(SOURCE, "static/pages.ts")],
    bundle: true,
    format: "esm",
    write: false,
  })
  const code = Buffer.from(outputFiles[0].contents).toString("base64")
  return (await import(`data:text/javascript;base64,${code}`)).pages
}

/** Under which name the bundle of this source was written, seen from `index.html`. */
const builtFrom = (source, { outputs }) => {
  const [file] = Object.entries(outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith(`src/static/${source}`),
  )
  return `assets/${path.basename(file)}`
}

const buildLoader = async (script, styles) => {
  const source = fs.readFileSync(path.join(SOURCE, "static/loader.js"), "utf8")
  const { code } = await esbuild.transform(source, {
    minify: true,
    format: "iife",
    target: BROWSERS,
    define: { SCRIPT: JSON.stringify(script), STYLES: JSON.stringify(styles) },
  })
  return code.trim()
}

const writePages = async (script, styles) => {
  const loader = await buildLoader(script, styles)
  const template = fs.readFileSync(
    path.join(SOURCE, "static/index.html"),
    "utf8",
  )
  for (const page of ["", ...(await readPages())]) {
    const html = template
      .replace("%PAGE%", page)
      .replace("%POLICY%", policyFor(loader))
      .replace("<!-- loader -->", () => `<script>${loader}</script>`)
    fs.mkdirSync(path.join(STATIC, page), { recursive: true })
    fs.writeFileSync(path.join(STATIC, page, "index.html"), html)
  }
  fs.copyFileSync(
    path.join(SOURCE, "static/config.json"),
    path.join(STATIC, "config.json"),
  )
}

fs.rmSync(STATIC, { recursive: true, force: true })
const [assets, styles] = await Promise.all([
  buildAssets(),
  buildStyles(),
  buildPortalStyles(),
  buildCapture(),
])
await writePages(
  builtFrom("main.tsx", assets.metafile),
  builtFrom("styles.css", styles.metafile),
)
if (metafile) {
  fs.writeFileSync(metafile, JSON.stringify(assets.metafile))
}
