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

/**
 * What is wrong with Medusa's own components (dashboard 2.21, ui 4.2) and cannot be mended
 * from outside: by the rule of axe and what the element looks like.
 */
const MEDUSAS_OWN: readonly { rule: string; html: RegExp; what: string }[] = [
  {
    rule: "button-name",
    html: /^<button[^>]*aria-haspopup="(menu|dialog)"/,
    what: "the filter and sort buttons of a DataTable have no name",
  },
  {
    rule: "role-img-alt",
    html: /absolute/,
    what: "the icon of a search field has no name",
  },
  {
    rule: "color-contrast",
    html: /react-aria|\(Optional\)|\(optional\)/,
    what: "a date picker's empty parts, and the word for optional, are pale in the dark",
  },
  {
    rule: "color-contrast",
    html: /text-ui-fg-muted[^>]* uppercase">[A-Z]{3}</,
    what: "the code of the currency in a field for amounts is pale",
  },
]

/**
 * Medusa's buttons without a name: those beside "esc" that close a modal or a drawer, and
 * those that clear a combobox and open its list.
 */
const UNNAMED = [
  "[role=dialog] button:has(+ kbd)",
  "[role=dialog] kbd + button",
  'button[class*="end-[28px]"]',
  'button[tabindex="-1"][class*="transition-fg"]',
]

/** No script runs in it, so axe would wait for its answer in vain. */
const SEALED = "iframe[sandbox]"

/** What axe objects to in a part of the page, Medusa's own components left out. */
export async function violationsIn(
  page: Page,
  part: string,
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(part)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
  ;[...UNNAMED, SEALED].forEach((left) => axe.exclude(left))
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        ({ html }) =>
          !MEDUSAS_OWN.some((own) => own.rule === id && own.html.test(html)),
      )
      .map(({ html }) => `${id}: ${html}`),
  )
}

/** Chooses an option of a combobox by searching for it. */
export async function chooseIn(
  page: Page,
  label: string,
  search: string,
  option: RegExp,
): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(search)
  await page.getByRole("option", { name: option }).click()
}

/** Changes to the dark theme as the dashboard does it (2.21), and stays on the page. */
export async function showInTheDark(page: Page): Promise<void> {
  const still = await page.addStyleTag({
    content: "* { transition: none !important; }",
  })
  await page.evaluate(() => {
    const { classList, style } = document.documentElement
    classList.remove("light")
    classList.add("dark")
    style.colorScheme = "dark"
  })
  await still.evaluate((element) => {
    // The new colours must be there before they may fade again.
    getComputedStyle(document.body).color
    element.parentNode?.removeChild(element)
  })
}

/**
 * Waits until no request is under way and nothing in view is drawn as a skeleton: what
 * stands further down is loaded only when somebody gets there.
 */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle")
  const skeletonsInView = async () =>
    await page
      .locator("main .animate-pulse")
      .evaluateAll(
        (all) =>
          all.filter((one) => one.getBoundingClientRect().top < innerHeight)
            .length,
      )
  await expect.poll(skeletonsInView).toBe(0)
}
