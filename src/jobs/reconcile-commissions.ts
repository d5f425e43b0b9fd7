import type { MedusaContainer } from "@medusajs/framework/types"

import { reconcileCommissionsWorkflow } from "../workflows/reconcile-commissions"

/** Syncs the orders that no event brought, every five minutes. */
export default async function reconcileCommissions(
  container: MedusaContainer,
): Promise<void> {
  await reconcileCommissionsWorkflow(container).run({ input: {} })
}

export const config = {
  name: "partner-center-reconcile-commissions",
  schedule: "*/5 * * * *",
}
