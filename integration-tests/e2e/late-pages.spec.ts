import { expect, test } from "@playwright/test"

import { openSlowLine } from "./helpers/slow-line"
import { readStore } from "./helpers/store"

const store = readStore()

/** Of so many loads at least one failed in 19 of 20 runs before Next.js 16.2. */
const LOADS = 4
const PATHS = ["/newsletter", "/partners", "/cart"]

test("a page that comes in pieces is taken over as it is, not drawn anew", async ({
  page,
}) => {
  const line = await openSlowLine(store.storefront_url)
  const errors: string[] = []
  // So React says that what it draws is not what the server sent (react/react issue
  // 35210: mended in React 19.3, which Next.js brings along from 16.2 on).
  page.on("pageerror", ({ message }) =>
    errors.push(`${new URL(page.url()).pathname}: ${message}`),
  )
  for (let load = 0; load < LOADS; load++) {
    for (const path of PATHS) {
      await page.goto(`${line.url}${path}`)
      await expect(page.locator("main")).not.toBeEmpty()
      // Nothing tells when a page is taken over.
      await page.waitForTimeout(150)
    }
  }
  line.close()
  expect(errors).toEqual([])
})
