import { expect, test } from "@playwright/test"

import { chooseIn, dashboardUrl, signInAdmin } from "./helpers/dashboard"
import { mailsTo } from "./helpers/mails"
import { signInPartner } from "./helpers/shop"
import { readStore } from "./helpers/store"

const store = readStore()
/** A known address would not apply again in a second run against the same store. */
const code = `applies-${Date.now().toString(36)}`
const email = `${code}@example.com`
const name = `Letters of ${code}`
/** A form that is filled in faster is taken for a program's. */
const HUMAN_MS = 60_000

test.describe.serial("an application, from the form to the partner", () => {
  test("is taken in, and the applicant is told so", async ({ request }) => {
    const headers = { "x-publishable-api-key": store.publishable_key }
    const terms = await request.get(
      `${store.medusa_url}/store/partner-agreement`,
      { headers },
    )
    const { agreement } = (await terms.json()) as { agreement: { id: string } }
    const answer = await request.post(
      `${store.medusa_url}/store/partners/applications`,
      {
        headers,
        data: {
          name,
          email,
          code,
          message: "I write letters.",
          accepted_agreement_id: agreement.id,
          elapsed_ms: HUMAN_MS,
        },
      },
    )
    expect(await answer.json()).toEqual({ status: "received" })
    await expect
      .poll(() => mailsTo(store, email).map(({ template }) => template))
      .toEqual([expect.stringContaining("received")])
  })

  test("waits on the overview, is approved with a program and noted", async ({
    page,
  }) => {
    await signInAdmin(page, store)
    await page.goto(dashboardUrl(store, "/partner-center"))
    await page.getByRole("link", { name: /^\d+ applications?$/ }).click()
    await page.getByRole("link", { name: code, exact: true }).click()
    await expect(page.getByText("I write letters.")).toBeVisible()

    await page.getByRole("link", { name: "Approve", exact: true }).click()
    await chooseIn(page, "Programs", "Friends", /Friends of the store/)
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Approve" })
      .click()
    await expect(page.getByText(`${name} is a partner now`)).toBeVisible()

    await expect(page.getByText("Active", { exact: true })).toBeVisible()
    await expect(
      page.getByRole("link", { name: "Friends of the store" }),
    ).toBeVisible()
    // What was done is read once somebody gets there.
    await page
      .getByRole("heading", { name: "Activity" })
      .scrollIntoViewIfNeeded()
    await expect(page.getByText("Application approved")).toBeVisible()
  })

  test("ends with an e-mail through which the partner comes in", async ({
    page,
  }) => {
    await expect.poll(() => mailsTo(store, email).length).toBe(2)
    const [, approval] = mailsTo(store, email)
    const [link] = /https?:\/\/\S+#token=\S+/.exec(approval.text) ?? [""]
    await page.goto(link)
    const password = "letters-by-hand"
    await page.getByLabel("New password").fill(password)
    await page.getByLabel("The same again").fill(password)
    await page.getByRole("button", { name: "Set password" }).click()
    await expect(page.getByText("Your password is set.")).toBeVisible()
    await signInPartner(page, store.storefront_url, { code, password })
  })
})
