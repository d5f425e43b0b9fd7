import type { ExecArgs } from "@medusajs/framework/types"

import { reconcileCommissionsWorkflow } from "../../../src/workflows/reconcile-commissions"

/**
 * What the reconcile job does every five minutes, now. Orders need not be a minute old:
 * a test would have to wait for it, since they cannot be dated before their clicks.
 */
export default async function reconcile({
  container,
}: ExecArgs): Promise<void> {
  await reconcileCommissionsWorkflow(container).run({
    input: { min_age_seconds: 0 },
  })
}
