import type { ExecArgs } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../src/modules/ledger"
import type LedgerModuleService from "../../../src/modules/ledger/service"

/** Ends with an error where the books do not add up. */
export default async function checkBooks({
  container,
}: ExecArgs): Promise<void> {
  const { ok, problems } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .checkBooks()
  if (!ok) {
    throw new Error(JSON.stringify(problems))
  }
}
