import { gzipSync } from "node:zlib"

import type { BrowserContext, Page } from "@playwright/test"

/** A page, and how one sees that it shows data. */
export interface Place {
  name: string
  url: string
  /** A part of the address of the request that brings its data. */
  data: string
  /** What stands where data is to come. */
  skeleton: string
}

/** What a browser that knows nothing of a page yet has to fetch for it. */
export interface Fetched {
  requests: number
  scripts: number
  /** Bytes of the scripts, as they are and compressed. */
  raw: number
  gzip: number
}

/** A browser runs a large script that long without fetching anything. */
const QUIET_MS = 3000

/**
 * Opens a page and counts what is fetched until nothing more is.
 * @param place a page with data, or the address of one that anybody may see
 */
export async function fetchedFor(
  context: BrowserContext,
  place: Place | string,
): Promise<Fetched> {
  const page = await context.newPage()
  let requests = 0
  let lastAt = performance.now()
  const scripts = new Set<string>()
  page.on("response", (response) => {
    requests++
    lastAt = performance.now()
    if (response.request().resourceType() === "script") {
      scripts.add(response.url())
    }
  })
  if (typeof place === "string") {
    await page.goto(place, { waitUntil: "networkidle" })
  } else {
    await openUntilData(page, place)
  }
  while (performance.now() - lastAt < QUIET_MS) {
    await page.waitForTimeout(lastAt + QUIET_MS - performance.now())
  }
  const fetched = { requests, scripts: scripts.size, raw: 0, gzip: 0 }
  // Asked for once more: the browser does not keep what a page has fetched that is left.
  for (const script of scripts) {
    const body = await (await page.request.get(script)).body()
    fetched.raw += body.length
    fetched.gzip += gzipSync(body).length
  }
  await page.close()
  return fetched
}

/**
 * Visits a page in a new tab.
 * @returns milliseconds from the address to its data
 */
export async function timeToData(
  context: BrowserContext,
  place: Place,
): Promise<number> {
  const page = await context.newPage()
  const time = await openUntilData(page, place)
  await page.close()
  return time
}

/**
 * @returns milliseconds until the data was answered and no placeholder stands in the window
 * @throws Error with what the page shows instead, after half a minute
 */
async function openUntilData(
  page: Page,
  { name, url, data, skeleton }: Place,
): Promise<number> {
  await page.addInitScript(() => performance.setResourceTimingBufferSize(5000))
  await page.goto(url, { waitUntil: "commit" })
  try {
    const shown = await page.waitForFunction(
      ({ data, skeleton }) => {
        const isAnswered = performance
          .getEntriesByType("resource")
          .some(({ name }) => name.includes(data))
        const isWaiting = [...document.querySelectorAll(skeleton)].some(
          (one) => {
            const { top, bottom, height } = one.getBoundingClientRect()
            return height > 0 && bottom > 0 && top < innerHeight
          },
        )
        return isAnswered && !isWaiting && performance.now()
      },
      { data, skeleton },
      { polling: "raf" },
    )
    return Number(await shown.jsonValue())
  } catch {
    const text = await page.locator("body").innerText()
    throw new Error(`${name} shows no data at ${page.url()}, but: ${text}`)
  }
}
