import { gzipSync } from "node:zlib"

import type { BrowserContext, Page } from "@playwright/test"

import { Sample } from "./numbers"

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

/** Opens an address and counts what is fetched until nothing more is. */
export async function fetchedFor(page: Page, url: string): Promise<Fetched> {
  let requests = 0
  const scripts = new Set<string>()
  page.on("response", (response) => {
    requests++
    if (response.request().resourceType() === "script") {
      scripts.add(response.url())
    }
  })
  await page.goto(url, { waitUntil: "networkidle" })
  const fetched = { requests, scripts: scripts.size, raw: 0, gzip: 0 }
  // Asked for once more: the browser does not keep what a page has fetched that is left.
  for (const script of scripts) {
    const body = await (await page.request.get(script)).body()
    fetched.raw += body.length
    fetched.gzip += gzipSync(body).length
  }
  return fetched
}

/**
 * Visits a page again and again, each time in a new tab.
 * @param openContext a browser that has visited nothing, or the same one again
 * @returns milliseconds from the address to its data
 */
export async function timesToData(
  openContext: () => Promise<BrowserContext>,
  place: Place,
  visits: number,
): Promise<Sample> {
  const times: number[] = []
  for (let visit = 0; visit < visits; visit++) {
    const context = await openContext()
    const page = await context.newPage()
    times.push(await timeToData(page, place))
    await page.close()
  }
  return new Sample(times)
}

async function timeToData(
  page: Page,
  { url, data, skeleton }: Place,
): Promise<number> {
  await page.addInitScript(() => performance.setResourceTimingBufferSize(5000))
  await page.goto(url, { waitUntil: "commit" })
  const shown = await page.waitForFunction(
    ({ data, skeleton }) => {
      const isAnswered = performance
        .getEntriesByType("resource")
        .some(({ name }) => name.includes(data))
      const isWaiting = [...document.querySelectorAll(skeleton)].some(
        (one) => one.getBoundingClientRect().top < innerHeight,
      )
      return isAnswered && !isWaiting && performance.now()
    },
    { data, skeleton },
    { polling: "raf" },
  )
  return Number(await shown.jsonValue())
}
