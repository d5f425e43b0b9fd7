import type { MedusaContainer } from "@medusajs/framework/types"

import { rollUpClicksWorkflow } from "../workflows/tracking/roll-up-clicks"

/** Counts the clicks that came in, every minute. */
export default async function rollUpClicks(
  container: MedusaContainer,
): Promise<void> {
  await rollUpClicksWorkflow(container).run()
}

export const config = {
  name: "partner-center-roll-up-clicks",
  schedule: "* * * * *",
}
