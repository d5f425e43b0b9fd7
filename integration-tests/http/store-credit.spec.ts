import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { LEDGER_MODULE } from "../../src/modules/ledger"
import type LedgerModuleService from "../../src/modules/ledger/service"
import { PAYEE_MODULE } from "../../src/modules/payee"
import type PayeeModuleService from "../../src/modules/payee/service"
import type { PayoutInstruction } from "../../src/providers/payout-provider"
import { workOffPayoutsWorkflow } from "../../src/workflows/payout/work-off-payouts"
import { checkBooks } from "./helpers/books"
import { ApiUser } from "./helpers/api"
import { eventually } from "./helpers/eventually"
import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { PASSWORD, signInPartner } from "./helpers/partners"

jest.setTimeout(120_000)

// The runner's own `env` comes after it has read medusa-config.
process.env.STORE_CREDIT = "true"

interface Payout {
  id: string
  status: string
  reference: string | null
  reason: string | null
}

interface Credit {
  id: string
  amount: number
  type: string
  reference: string
  reference_id: string
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore
    let customerId: string
    let key = 0

    beforeEach(async () => {
      shop = await createFriendsStore(api, getContainer())
      const { admin, store, ana } = shop
      await admin.post("/admin/partner-payout-settings", {
        methods: ["store_credit"],
      })
      const member = await signInPartner(api, store, "ana")
      const choice = {
        details: { method: "store_credit" },
        current_password: PASSWORD,
      }
      const path = "/store/partners/me/payout-settings"
      const { data } = await member.tryPost(path, choice)
      expect(data.message).toBe(
        "details.method: store credit needs an account in the shop with your e-mail address; register there first",
      )
      const ofSomebody = { ...choice.details, customer_id: "cus_of_somebody" }
      expect(
        (await member.tryPost(path, { ...choice, details: ofSomebody })).data
          .message,
      ).toBe("details.customer_id: is not a field here, leave it out")
      customerId = await becomeCustomer("ana@example.com")
      await member.post(path, choice)
      await bonus(ana, 40, "eur")
    })

    /** Whoever signs in as a partner has a sign-in already, and becomes a customer with it. */
    const becomeCustomer = async (email: string) => {
      const key = { "x-publishable-api-key": shop.store.publishable_key }
      const { token } = await new ApiUser(api, key).post<{ token: string }>(
        "/auth/customer/emailpass",
        { email, password: PASSWORD },
      )
      const { customer } = await new ApiUser(api, {
        ...key,
        authorization: `Bearer ${token}`,
      }).post<{ customer: { id: string } }>("/store/customers", { email })
      return customer.id
    }

    const bonus = async (
      partner_id: string,
      amount: number,
      currency_code: string,
    ) =>
      await shop.admin.post("/admin/partner-ledger/adjustments", {
        partner_id,
        amount,
        currency_code,
        kind: "bonus",
        reason: "For the test",
      })

    const createAndOpen = async (currency_code = "eur") => {
      const path = "/admin/partner-payout-batches"
      const { payout_batch } = await shop.admin.post<{
        payout_batch: { id: string }
      }>(path, {
        basis: "payable",
        currency_code,
        idempotency_key: `batch-${++key}`,
      })
      await eventually(async () => {
        const answer = await shop.admin.get<{
          payout_batch: { opened_at: string | null }
        }>(`${path}/${payout_batch.id}`)
        expect(answer.payout_batch.opened_at).not.toBeNull()
      })
      return payout_batch.id
    }

    const send = async (batch: string) =>
      await shop.admin.post(`/admin/partner-payout-batches/${batch}/sending`, {
        provider_id: "store-credit",
      })

    const payoutOf = async (batch_id: string) => {
      const { payouts } = await shop.admin.get<{ payouts: Payout[] }>(
        "/admin/partner-payouts",
        { batch_id },
      )
      return payouts[0]
    }

    const settled = async (batch: string, status: string) =>
      await eventually(async () =>
        expect(await payoutOf(batch)).toMatchObject({ status }),
      )

    /** What the loyalty plugin says that the customer has. */
    const creditOf = async (customer_id: string) => {
      const { store_credit_accounts } = await shop.admin.get<{
        store_credit_accounts: {
          id: string
          currency_code: string
          balance: number
        }[]
      }>("/admin/store-credit-accounts", { customer_id })
      return store_credit_accounts
    }

    const creditsOn = async (account: string) => {
      const { transactions } = await shop.admin.get<{
        transactions: Credit[]
      }>(`/admin/store-credit-accounts/${account}/transactions`)
      return transactions
    }

    const provider = async () =>
      await getContainer()
        .resolve<PayeeModuleService>(PAYEE_MODULE)
        .retrievePayoutProvider("store-credit")

    const instructionFor = async (
      batch: string,
    ): Promise<PayoutInstruction> => {
      const { id } = await payoutOf(batch)
      return {
        payout_id: id,
        idempotency_key: id,
        amount: "40",
        currency_code: "eur",
        details: { method: "store_credit", customer_id: customerId },
        reference: id,
        unanswered_since: null,
      }
    }

    it("is given to the partner's own customer account: 40.00 for Ana", async () => {
      const batch = await createAndOpen()
      await send(batch)
      await settled(batch, "paid")

      const [account] = await creditOf(customerId)
      expect(account).toMatchObject({ currency_code: "eur", balance: 40 })
      const { id, reference } = await payoutOf(batch)
      expect(await creditsOn(account.id)).toMatchObject([
        {
          id: reference,
          amount: 40,
          type: "credit",
          reference: "partner_payout",
          reference_id: id,
        },
      ])
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })

    it("has an account for each currency, used again by the next payment", async () => {
      for (const [amount, currency] of [
        [12.5, "eur"],
        [7, "usd"],
      ] as const) {
        await bonus(shop.ana, amount, currency)
        const batch = await createAndOpen(currency)
        await send(batch)
        await settled(batch, "paid")
      }
      await bonus(shop.ana, 0.01, "eur")
      const batch = await createAndOpen()
      await send(batch)
      await settled(batch, "paid")

      const accounts = await creditOf(customerId)
      expect(
        accounts
          .map(({ currency_code, balance }) => [currency_code, balance])
          .sort(),
      ).toEqual([
        ["eur", 52.51],
        ["usd", 7],
      ])
    })

    it("is given once, by however many processes at once", async () => {
      const instruction = await instructionFor(await createAndOpen())
      const paying = await provider()
      const results = await Promise.all(
        Array.from({ length: 5 }, () =>
          paying.send(instruction, getContainer()),
        ),
      )
      expect(new Set(results.map(({ external_id }) => external_id)).size).toBe(
        1,
      )
      expect(await creditOf(customerId)).toMatchObject([{ balance: 40 }])
    })

    it("is found and not given again where the process died after it", async () => {
      const batch = await createAndOpen()
      const ledger = getContainer().resolve<LedgerModuleService>(LEDGER_MODULE)
      const { id } = await payoutOf(batch)
      await ledger.queuePayouts([id], "store-credit")
      const [due] = await ledger.takeDuePayouts(1, 0)
      expect(due).toMatchObject({ id, is_first_try: true })
      await (await provider()).send(await instructionFor(batch), getContainer())
      expect(await payoutOf(batch)).toMatchObject({ status: "in_transit" })

      await workOffPayoutsWorkflow(getContainer()).run({ input: {} })
      expect(await payoutOf(batch)).toMatchObject({ status: "paid" })
      expect(await creditOf(customerId)).toMatchObject([{ balance: 40 }])
    })

    it("is given where the process died before it", async () => {
      const batch = await createAndOpen()
      const ledger = getContainer().resolve<LedgerModuleService>(LEDGER_MODULE)
      const { id } = await payoutOf(batch)
      await ledger.queuePayouts([id], "store-credit")
      await ledger.takeDuePayouts(1, 0)

      await workOffPayoutsWorkflow(getContainer()).run({ input: {} })
      expect(await payoutOf(batch)).toMatchObject({ status: "paid" })
      expect(await creditOf(customerId)).toMatchObject([{ balance: 40 }])
    })

    it("that somebody took back has failed, and is not given again under its key", async () => {
      const instruction = await instructionFor(await createAndOpen())
      const paying = await provider()
      const { external_id } = await paying.send(instruction, getContainer())
      await getContainer()
        .resolve<{
          softDeleteAccountTransactions(ids: string[]): Promise<unknown>
        }>("store_credit")
        .softDeleteAccountTransactions([external_id as string])

      for (const result of [
        await paying.find(instruction, external_id, getContainer()),
        await paying.send(instruction, getContainer()),
      ]) {
        expect(result).toEqual({
          external_id,
          status: "failed",
          reason: "The credit was taken back in the store",
        })
      }
      expect(await creditOf(customerId)).toMatchObject([{ balance: 0 }])
    })

    it("is refused where the customer is gone, and the money is payable again", async () => {
      const batch = await createAndOpen()
      await shop.admin.delete(`/admin/customers/${customerId}`)
      await send(batch)
      await settled(batch, "failed")
      expect((await payoutOf(batch)).reason).toContain(
        "ask the partner to choose how to be paid again",
      )
      expect(await creditOf(customerId)).toEqual([])
      expect(await checkBooks(shop.admin)).toMatchObject({ ok: true })
    })
  },
})
