import type { MedusaContainer } from "@medusajs/framework/types"

import { rollUpSalesWorkflow } from "../workflows/ledger/roll-up-sales"

/** Counts what partners earned in months that are over, every hour. */
export default async function rollUpSales(
  container: MedusaContainer,
): Promise<void> {
  await rollUpSalesWorkflow(container).run()
}

export const config = {
  name: "partner-center-roll-up-sales",
  schedule: "23 * * * *",
}
