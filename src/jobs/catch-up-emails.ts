import type { MedusaContainer } from "@medusajs/framework/types"

import { catchUpEmailsWorkflow } from "../workflows/email/catch-up-emails"

/** Sends the e-mails about applications, sales and leads that no event brought, every five minutes. */
export default async function catchUpEmails(
  container: MedusaContainer,
): Promise<void> {
  await catchUpEmailsWorkflow(container).run({ input: {} })
}

export const config = {
  name: "partner-center-catch-up-emails",
  schedule: "*/5 * * * *",
}
