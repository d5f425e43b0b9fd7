import type { Locator, Page } from "@playwright/test"

/** More than any page has of what can have the focus. */
const MOST_TABS = 120

/**
 * Presses Tab until an element, or one of several, has the focus, as somebody without a
 * mouse does.
 * @throws Error where Tab does not get there
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor()
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await hasFocus(target)) {
      return
    }
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab does not reach ${String(target)}`)
}

/** Goes to an element by Tab and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press("Enter")
}

async function hasFocus(target: Locator): Promise<boolean> {
  return await target.evaluateAll((elements) =>
    elements.some((element) => element === document.activeElement),
  )
}
