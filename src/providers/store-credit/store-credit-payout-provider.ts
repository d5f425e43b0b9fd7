import type {
  ConfigModule,
  ICustomerModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import type { PayoutMethod } from "../../domain/payout/payout-details"
import { detailsOf } from "../details-of"
import { parseProviderOptions } from "../parse-provider-options"
import {
  type PayoutInstruction,
  type PayoutNews,
  PayoutProvider,
  PayoutRefusedError,
  type PayoutResult,
  PayoutUnansweredError,
} from "../payout-provider"
import {
  NO_STORE_CREDIT,
  STORE_CREDIT_MODULE,
  type StoreCreditModule,
  type StoreCreditTransaction,
  storeCreditOf,
} from "./store-credit-module"

/** What the store's people read beside the credit. */
const REFERENCE = "partner_payout"

const optionsSchema = z.strictObject({})

/**
 * Pays by credit in the store itself, kept by Medusa's loyalty plugin. `external_id` is the
 * id of the credit.
 *
 * The plugin's own `creditAccounts` credits each time it is called. So the credit is given
 * an id made of the payout's key: the database takes an id once, ever, whoever sends it and
 * however many at once, and by it a credit is found that nobody saw the end of. A credit
 * that somebody took back keeps its row, so it is not given again either.
 */
export class StoreCreditPayoutProvider extends PayoutProvider {
  static readonly identifier = "store-credit"

  static validateOptions(options: unknown): void {
    parseProviderOptions(
      StoreCreditPayoutProvider.identifier,
      optionsSchema,
      options,
    )
  }

  readonly methods: readonly PayoutMethod[] = ["store_credit"]

  /** @throws MedusaError (invalid data) in a store without the loyalty plugin */
  constructor(container: Record<string, unknown>) {
    super()
    const { modules } =
      (container[ContainerRegistrationKeys.CONFIG_MODULE] as
        ConfigModule | undefined) ?? {}
    // In the module's own tests there is no store that would list any.
    if (modules && !(STORE_CREDIT_MODULE in modules)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Payout provider ${StoreCreditPayoutProvider.identifier}: ${NO_STORE_CREDIT}`,
      )
    }
  }

  /** The store keeps credit in whatever it sells in. */
  supportsCurrency(): boolean {
    return true
  }

  async send(
    instruction: PayoutInstruction,
    container: MedusaContainer,
  ): Promise<PayoutResult> {
    const credits = storeCreditOf(container)
    if (!credits) {
      throw new PayoutRefusedError(NO_STORE_CREDIT)
    }
    const { customer_id } = detailsOf(instruction, "store_credit")
    const given = await findCredit(credits, instruction)
    if (given) {
      return resultOf(given)
    }
    await assertCustomer(container, customer_id)
    const account_id = await accountOf(
      credits,
      customer_id,
      instruction.currency_code,
    )
    return resultOf(await credit(credits, instruction, account_id))
  }

  async find(
    instruction: PayoutInstruction,
    _externalId: string | null,
    container: MedusaContainer,
  ): Promise<PayoutResult | null> {
    const credits = storeCreditOf(container)
    if (!credits) {
      throw new PayoutUnansweredError(NO_STORE_CREDIT)
    }
    const given = await findCredit(credits, instruction)
    return given && resultOf(given)
  }

  async readWebhook(): Promise<PayoutNews[]> {
    return []
  }
}

async function assertCustomer(
  container: MedusaContainer,
  id: string,
): Promise<void> {
  const [customer] = await container
    .resolve<ICustomerModuleService>(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { select: ["id"], take: 1 })
  if (!customer) {
    throw new PayoutRefusedError(
      `The partner's customer account ${id} is not there any more; ask the partner to choose how to be paid again`,
    )
  }
}

/** The customer's account in a currency, which is opened with the first credit. */
async function accountOf(
  credits: StoreCreditModule,
  customer_id: string,
  currency_code: string,
): Promise<string> {
  const whose = { customer_id, currency_code }
  const find = async () =>
    (await credits.listStoreCreditAccounts(whose, { take: 1 }))[0]
  const account =
    (await find()) ??
    // There is one for a customer and currency: who comes second takes the first's.
    (await credits
      .createStoreCreditAccounts(whose)
      .catch(async (error: unknown) => (await find()) ?? Promise.reject(error)))
  return account.id
}

async function credit(
  credits: StoreCreditModule,
  instruction: PayoutInstruction,
  account_id: string,
): Promise<StoreCreditTransaction> {
  const { payout_id, amount, reference } = instruction
  try {
    return await credits.createAccountTransactions({
      id: idOf(instruction),
      account_id,
      amount,
      type: "credit",
      reference: REFERENCE,
      reference_id: payout_id,
      note: reference,
    })
  } catch (error) {
    const given = await findCredit(credits, instruction)
    if (!given) {
      throw error
    }
    return given
  }
}

async function findCredit(
  credits: StoreCreditModule,
  instruction: PayoutInstruction,
): Promise<StoreCreditTransaction | null> {
  const [given] = await credits.listAccountTransactions(
    { id: idOf(instruction) },
    { take: 1, withDeleted: true },
  )
  return given ?? null
}

function idOf({ idempotency_key }: PayoutInstruction): string {
  return `sc_trx_${idempotency_key}`
}

function resultOf({ id, deleted_at }: StoreCreditTransaction): PayoutResult {
  return {
    external_id: id,
    status: deleted_at ? "failed" : "paid",
    reason: deleted_at ? "The credit was taken back in the store" : null,
  }
}
