import type { MedusaContainer } from "@medusajs/framework/types"

import { prepareClickMonthsWorkflow } from "../workflows/tracking/prepare-click-months"

/** Makes room for the clicks of the coming months, every day. */
export default async function prepareClickMonths(
  container: MedusaContainer,
): Promise<void> {
  await prepareClickMonthsWorkflow(container).run()
}

export const config = {
  name: "partner-center-prepare-click-months",
  schedule: "17 3 * * *",
}
