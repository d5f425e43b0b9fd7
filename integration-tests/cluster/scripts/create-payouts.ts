import type { ExecArgs } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../src/modules/ledger"
import type LedgerModuleService from "../../../src/modules/ledger/service"
import { PARTNER_MODULE } from "../../../src/modules/partner"
import type PartnerModuleService from "../../../src/modules/partner/service"
import { planPayouts } from "../../../src/workflows/payout/plan-payouts"
import { payBy } from "../../http/helpers/payees"

const AT_ONCE = 20

/**
 * Owes so many partners 10.00 EUR each and keeps a batch that is to pay them all. As after
 * a crash between the batch and its event, nobody has begun to set the money aside.
 */
export default async function createPayouts({
  container,
  args,
}: ExecArgs): Promise<void> {
  const numbers = Array.from({ length: Number(args[0]) }, (_, index) => index)
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)

  const owe = async (number: number) => {
    const { id } = await partners.createPartner({
      name: `Partner ${number}`,
      code: `partner${number}`,
      status: "active",
    })
    await ledger.postAdjustment({
      partner_id: id,
      amount: "10",
      currency_code: "eur",
      kind: "bonus",
      reason: "For the test",
      created_by: "user_of_the_test",
    })
    await payBy(container, id, { method: "other", instructions: "In cash" })
  }
  while (numbers.length > 0) {
    await Promise.all(numbers.splice(0, AT_ONCE).map(owe))
  }

  const request = {
    basis: "payable" as const,
    currency_code: "eur",
    include_inactive: false,
    from: null,
    until: null,
    program_ids: [],
  }
  const { lines } = await planPayouts(container, request)
  await ledger.createPayoutBatch({
    ...request,
    note: null,
    idempotency_key: "the-batch",
    request_hash: "the-batch",
    created_by: "user_of_the_test",
    payouts: lines.map(({ partner: _, ...line }) => line),
  })
}
