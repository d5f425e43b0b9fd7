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
    "manifest-src 'self'",
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

/** What a source exports, here and now. */
const load = async (source) => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(SOURCE, source)],
    bundle: true,
    format: "esm",
    write: false,
  })
  const code = Buffer.from(outputFiles[0].contents).toString("base64")
  return await import(`data:text/javascript;base64,${code}`)
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

/** What phones ask that put the portal on their home screen; `loader.js` names it. */
const writeWebApp = async () => {
  const { drawIcon, ICON, MANIFEST, PLAIN, toManifest } =
    await load("server/web-app.ts")
  const manifest = toManifest({ ...PLAIN, start: "./" })
  fs.writeFileSync(path.join(STATIC, MANIFEST), JSON.stringify(manifest))
  fs.writeFileSync(path.join(STATIC, ICON), drawIcon(PLAIN))
}

const writePages = async (script, styles) => {
  const loader = await buildLoader(script, styles)
  const template = fs.readFileSync(
    path.join(SOURCE, "static/index.html"),
    "utf8",
  )
  const { pages } = await load("static/pages.ts")
  for (const page of ["", ...pages]) {
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
await writeWebApp()
if (metafile) {
  fs.writeFileSync(metafile, JSON.stringify(assets.metafile))
}
