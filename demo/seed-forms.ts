import type { MedusaContainer } from "@medusajs/framework/types"

import { publishAgreementWorkflow } from "../src/workflows/agreement/publish-agreement"
import { createFormWorkflow } from "../src/workflows/form/save-form"

/** What applicants accept, a form for them, and one for people who want to hear of the store. */
export async function seedForms(
  container: MedusaContainer,
  programId: string,
): Promise<void> {
  await publishAgreementWorkflow(container).run({
    input: {
      title: "Terms for the friends of paper",
      body: "<h2>What you may do</h2><p>Show our pictures, and say what you think of our things.</p><ul><li>No e-mails to people who have not asked for them.</li><li>No advertisements for searches for our name.</li></ul><h2>How you are paid</h2><p>Once a month, for orders that are paid for and were not sent back.</p>",
    },
  })
  await createFormWorkflow(container).run({
    input: {
      name: "Friends of paper",
      kind: "enrolment",
      parent: "referring",
      program_ids: [programId],
    },
  })
  await createFormWorkflow(container).run({
    input: { name: "Letters by e-mail", kind: "lead", parent: "referring" },
  })
}
