import type { MedusaContainer } from "@medusajs/framework/types"

import { dropOldClicksWorkflow } from "../workflows/tracking/drop-old-clicks"

/** Drops clicks that are older than the store keeps them, every day. */
export default async function dropOldClicks(
  container: MedusaContainer,
): Promise<void> {
  await dropOldClicksWorkflow(container).run()
}

export const config = {
  name: "partner-center-drop-old-clicks",
  schedule: "47 3 * * *",
}
