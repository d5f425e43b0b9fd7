import type { MedusaContainer } from "@medusajs/framework/types"

import { matureCommissionsWorkflow } from "../workflows/mature-commissions"

/** Makes payable what has passed its hold period, every quarter of an hour. */
export default async function matureCommissions(
  container: MedusaContainer,
): Promise<void> {
  await matureCommissionsWorkflow(container).run()
}

export const config = {
  name: "partner-center-mature-commissions",
  schedule: "*/15 * * * *",
}
