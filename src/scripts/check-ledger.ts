import type { ExecArgs } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../modules/ledger"
import type LedgerModuleService from "../modules/ledger/service"
import { tellCheck } from "../modules/ledger/tell-check"

/**
 * Proves the books of the store, says on the standard output what it found, and lets the
 * process end with 1 when they do not add up. Reads only. In a store with the plugin:
 * `npx medusa exec ./node_modules/medusa-plugin-partner-center/.medusa/server/src/scripts/check-ledger.js`
 */
export default async function checkLedger({
  container,
}: ExecArgs): Promise<void> {
  const check = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .checkBooks()
  process.stdout.write(`${tellCheck(check)}\n`)
  process.exitCode = check.ok ? 0 : 1
}
