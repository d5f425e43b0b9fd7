import { expect, type Page } from "@playwright/test"

/** Buys one product the way a customer does, and returns the order's number. */
export async function buy(
  page: Page,
  product: string,
  email = "buyer@example.com",
): Promise<number> {
  await page.getByRole("link", { name: product }).first().click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(product)
  await page.getByRole("button", { name: "Add to cart" }).click()
  await expect(page.getByRole("status")).toContainText("Added to your cart")
  await page.getByRole("link", { name: "Cart", exact: true }).click()
  await page.getByRole("link", { name: "Checkout" }).click()

  await page.getByLabel("Email").fill(email)
  await page.getByLabel("First name").fill("Bea")
  await page.getByLabel("Last name").fill("Buyer")
  await page.getByLabel("Address", { exact: true }).fill("Main Street 1")
  await page.getByLabel("City").fill("Berlin")
  await page.getByLabel("Postal code").fill("10115")
  await page.getByLabel("Country").selectOption({ label: "Germany" })
  await page.getByRole("button", { name: "Continue to delivery" }).click()
  await page.getByRole("button", { name: "Place order" }).click()

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Thank you/)
  const text = await page.getByRole("main").innerText()
  return Number(/#\s?(\d+)/.exec(text)?.[1])
}

/** Signs in to the partner portal by code. */
export async function signInPartner(
  page: Page,
  storefrontUrl: string,
  { code, password }: { code: string; password: string },
): Promise<void> {
  await page.goto(`${storefrontUrl}/partners`)
  await page.getByLabel("Partner code or e-mail").fill(code)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible()
}

/** Opens a page of the portal by its menu, which a phone opens first. */
export async function openInPortal(page: Page, name: string): Promise<void> {
  const menu = page.getByRole("button", { name: "Menu" })
  if (await menu.isVisible()) {
    await menu.click()
  }
  await page.getByRole("link", { name, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
}
