import { expect, type Locator, type Page } from "@playwright/test"

import { enter, tabTo } from "./keyboard"

/** How somebody uses a page: every walk can be done with a mouse and without one. */
export interface Hands {
  /** A button or a link. */
  press(target: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
  /** Ticks a box, or takes one of several choices. */
  choose(box: Locator): Promise<void>
  pick(select: Locator, option: string): Promise<void>
}

export const byPointer: Hands = {
  press: async (target) => await target.click(),
  write: async (field, text) => await field.fill(text),
  choose: async (box) => await box.check(),
  pick: async (select, option) => {
    await select.selectOption({ label: option })
  },
}

/** With Tab, arrows, Space and Enter alone. */
export const byKeyboard = (page: Page): Hands => ({
  press: async (target) => await enter(page, target),
  write: async (field, text) => {
    await tabTo(page, field)
    await page.keyboard.type(text)
  },
  choose: async (box) =>
    // What is searched for can come anew under somebody's hands.
    await expect(async () => {
      const group = await groupOf(page, box)
      await tabTo(page, group ?? box)
      // Tab gets to one of a group; the others are reached from there.
      for (let others = (await group?.count()) ?? 1; others > 1; others--) {
        if (await box.evaluate((each) => each === document.activeElement)) {
          break
        }
        await page.keyboard.press("ArrowDown")
      }
      if (!(await box.isChecked())) {
        await page.keyboard.press("Space")
      }
      await expect(box).toBeChecked({ timeout: 500 })
    }).toPass(),
  pick: async (select, option) => {
    await tabTo(page, select)
    await page.keyboard.type(option)
    await expect(select.locator("option:checked")).toHaveText(option)
  },
})

/** The choices that a radio button is one of; null for a box that stands by itself. */
async function groupOf(page: Page, box: Locator): Promise<Locator | null> {
  const name = await box.evaluate((input) =>
    input instanceof HTMLInputElement && input.type === "radio"
      ? input.name
      : null,
  )
  return name ? page.locator(`input[type=radio][name="${name}"]`) : null
}
