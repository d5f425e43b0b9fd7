import { spawnSync } from "node:child_process"
import fs from "node:fs"

import { bin } from "./paths.mjs"
import { run } from "./run.mjs"

const NAMED = ["CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH"]
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
]
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

/**
 * A Chromium for the browser tests: the one named in the environment, the system's, or
 * Playwright's; where there is none, one is fetched.
 * @returns {Promise<string>} the path of the program
 * @throws Error that says what to do
 */
export async function findChromium() {
  return namedOne() ?? installedOne() ?? (await fetchedOne())
}

function namedOne() {
  for (const variable of NAMED) {
    const named = process.env[variable]
    if (named && !fs.existsSync(named)) {
      throw new Error(
        `${variable} names ${named}, which does not exist: correct it, or leave it out`,
      )
    }
    if (named) {
      return named
    }
  }
  return null
}

function installedOne() {
  const lookUp = process.platform === "win32" ? "where" : "which"
  const fromPath = COMMANDS.map((command) =>
    spawnSync(lookUp, [command], { encoding: "utf8" }).stdout?.trim(),
  )
  return [...fromPath, ...PLACES].find((place) => place && fs.existsSync(place))
}

async function fetchedOne() {
  const playwrights = await playwrightsOwn()
  if (fs.existsSync(playwrights)) {
    return playwrights
  }
  console.log("  There is no Chromium yet; fetching one for the browser tests")
  await run(bin("playwright"), ["install", "chromium"], { check: false })
  if (fs.existsSync(playwrights)) {
    return playwrights
  }
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    await run("apt-get", ["update", "-qq"], { check: false })
    await run("apt-get", ["install", "-y", "-qq", "chromium"], { check: false })
  }
  const installed = installedOne()
  if (!installed) {
    throw new Error(
      "The browser tests need Chromium, and none could be fetched. Install it " +
        "(Debian: apt-get install chromium; elsewhere: npx playwright install " +
        "chromium), or name yours in CHROMIUM_PATH.",
    )
  }
  return installed
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test")
  return chromium.executablePath()
}
