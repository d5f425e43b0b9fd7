import { expect, type Page } from "@playwright/test"

import { byPointer, type Hands } from "./hands"

interface Buyer {
  email?: string
  hands?: Hands
}

/** Buys one product the way a customer does, and returns the order's number. */
export async function buy(
  page: Page,
  product: string,
  { email = "buyer@example.com", hands = byPointer }: Buyer = {},
): Promise<number> {
  await hands.press(page.getByRole("link", { name: product }).first())
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(product)
  await hands.press(page.getByRole("button", { name: "Add to cart" }))
  await expect(page.getByRole("status")).toContainText("Added to your cart")
  await hands.press(page.getByRole("link", { name: "Cart", exact: true }))
  await hands.press(page.getByRole("link", { name: "Checkout" }))

  await hands.write(page.getByLabel("Email"), email)
  await hands.write(page.getByLabel("First name"), "Bea")
  await hands.write(page.getByLabel("Last name"), "Buyer")
  await hands.write(
    page.getByLabel("Address", { exact: true }),
    "Main Street 1",
  )
  await hands.write(page.getByLabel("City"), "Berlin")
  await hands.write(page.getByLabel("Postal code"), "10115")
  await hands.pick(page.getByLabel("Country"), "Germany")
  await hands.press(page.getByRole("button", { name: "Continue to delivery" }))
  await hands.press(page.getByRole("button", { name: "Place order" }))

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Thank you/)
  const text = await page.getByRole("main").innerText()
  return Number(/#\s?(\d+)/.exec(text)?.[1])
}

/** Signs in to the partner portal by code. */
export async function signInPartner(
  page: Page,
  storefrontUrl: string,
  { code, password }: { code: string; password: string },
  hands = byPointer,
): Promise<void> {
  await page.goto(`${storefrontUrl}/partners`)
  await hands.write(page.getByLabel("Partner code or e-mail"), code)
  await hands.write(page.getByLabel("Password"), password)
  await hands.press(page.getByRole("button", { name: "Sign in", exact: true }))
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible()
}

/** Opens a page of the portal by its menu, which a phone opens first. */
export async function openInPortal(
  page: Page,
  name: string,
  hands = byPointer,
): Promise<void> {
  const menu = page.getByRole("button", { name: "Menu" })
  if (await menu.isVisible()) {
    await hands.press(menu)
  }
  await hands.press(page.getByRole("link", { name, exact: true }))
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
}
