import type { Page } from "@playwright/test"

/** A form that is sent sooner is taken for a program's. */
const FASTEST_PERSON_MS = 2000

/** Waits as long as somebody takes who fills a form in. */
export async function passAsPerson(page: Page): Promise<void> {
  await page.waitForTimeout(FASTEST_PERSON_MS + 200)
}
