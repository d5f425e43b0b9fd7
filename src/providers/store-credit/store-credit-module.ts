import type { MedusaContainer } from "@medusajs/framework/types"

/** Under which the loyalty plugin registers what keeps store credit. */
export const STORE_CREDIT_MODULE = "store_credit"

/** What to do where a store has no store credit. */
export const NO_STORE_CREDIT =
  "Store credit needs Medusa's loyalty plugin: install @medusajs/loyalty-plugin, " +
  "name it under `plugins` in medusa-config.ts and run `npx medusa db:migrate`"

/** A customer's store credit in one currency. */
export interface StoreCreditAccount {
  id: string
}

/** Credit that was given. */
export interface StoreCreditTransaction {
  id: string
  /** When somebody took it back. */
  deleted_at: Date | string | null
}

/**
 * What is used of the plugin's service. Its own types are not: the plugin is in few stores,
 * and they leave out the methods that Medusa makes for every model.
 */
export interface StoreCreditModule {
  listStoreCreditAccounts(
    filters: { customer_id: string; currency_code: string },
    config: { take: number },
  ): Promise<StoreCreditAccount[]>
  createStoreCreditAccounts(account: {
    customer_id: string
    currency_code: string
  }): Promise<StoreCreditAccount>
  listAccountTransactions(
    filters: { id: string },
    config: { take: number; withDeleted: boolean },
  ): Promise<StoreCreditTransaction[]>
  createAccountTransactions(transaction: {
    id: string
    account_id: string
    amount: string
    type: "credit"
    reference: string
    reference_id: string
    note: string
  }): Promise<StoreCreditTransaction>
}

/** What keeps the store's credit; null where the loyalty plugin is not installed. */
export function storeCreditOf(
  container: MedusaContainer,
): StoreCreditModule | null {
  return (
    container.resolve<StoreCreditModule | undefined>(STORE_CREDIT_MODULE, {
      allowUnregistered: true,
    }) ?? null
  )
}
