import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

import type { RunningStore } from "./store"

/** The address of a page of the dashboard. */
export function dashboardUrl(store: RunningStore, path: string): string {
  return `${store.medusa_url}/app${path}`
}

/** Signs in to Medusa's dashboard as the store's owner. */
export async function signInAdmin(
  page: Page,
  store: RunningStore,
): Promise<void> {
  await page.goto(dashboardUrl(store, "/login"))
  await page.getByPlaceholder("Email").fill(store.admin.email)
  await page.getByPlaceholder("Password").fill(store.admin.password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL(/\/app\/orders/)
}

/** What axe objects to in a part of the page: Medusa's own shell is left out. */
export async function violationsIn(
  page: Page,
  part: string,
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  )
}

/** Chooses an option of a combobox by searching for it. */
export async function chooseIn(
  page: Page,
  label: string,
  search: string,
  option: RegExp,
): Promise<void> {
  await page.getByLabel(label).fill(search)
  await page.getByRole("option", { name: option }).click()
}

/** Waits until no request is under way and nothing is drawn as a skeleton. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle")
  await expect(page.locator("main .animate-pulse")).toHaveCount(0)
}
