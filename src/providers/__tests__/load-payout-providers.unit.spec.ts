import type { ModuleProviderExports } from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  MedusaError,
  ModuleProvider,
} from "@medusajs/framework/utils"

import storeCredit from "../store-credit"
import { StoreCreditPayoutProvider } from "../store-credit/store-credit-payout-provider"
import { loadPayoutProviders, PAYOUT_PROVIDERS } from "../load-payout-providers"
import { ManualPayoutProvider } from "../manual/manual-payout-provider"
import { PayoutRefusedError, PayoutUnansweredError } from "../payout-provider"
import type { PayoutProviders } from "../payout-providers"
import { instructionFixture } from "./instruction-fixture"

class EuroProvider extends ManualPayoutProvider {
  static readonly identifier: string = "euro"

  static validateOptions(options: unknown): void {
    if ((options as { fee?: unknown }).fee === "wrong") {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "fee is wrong")
    }
  }

  constructor(
    readonly cradle: unknown,
    readonly options: unknown,
  ) {
    super()
  }

  supportsCurrency(currencyCode?: string): boolean {
    return currencyCode === "eur"
  }
}

const euro = ModuleProvider("partner_payee", { services: [EuroProvider] })

/** @param modules what the store's medusa-config lists, by key */
async function load(
  payoutProviders?: unknown,
  modules: object = {},
): Promise<PayoutProviders> {
  const container = createMedusaContainer()
  container.register(
    ContainerRegistrationKeys.CONFIG_MODULE,
    asValue({ modules }),
  )
  await loadPayoutProviders({
    container,
    options: { storefrontUrl: "https://shop.example", payoutProviders },
  })
  return container.resolve(PAYOUT_PROVIDERS)
}

describe("a store's payout providers", () => {
  it("are people alone when the options name none", async () => {
    expect((await load()).ids()).toEqual(["manual"])
  })

  it("are listed as the options name them, each with its own options", async () => {
    const providers = await load([
      { resolve: euro, id: "second-euro", options: { fee: 2 } },
      { resolve: euro, options: { fee: 1 } },
    ])

    expect(providers.ids()).toEqual(["manual", "second-euro", "euro"])
    expect(providers.byProviderId("second-euro")).toMatchObject({
      options: { fee: 2 },
    })
    expect(providers.byProviderId("euro")).toMatchObject({
      options: { fee: 1 },
    })
  })

  it("are found by their files as well", async () => {
    const file = require.resolve("../manual/index")
    const providers = await load([{ resolve: file, id: "by-hand" }])
    expect(providers.byProviderId("by-hand")).toBeInstanceOf(
      ManualPayoutProvider,
    )
  })

  it("are asked who can pay by a method in a currency", async () => {
    const providers = await load([{ resolve: euro }])
    expect(providers.whoCanPay("paypal", "eur")).toEqual(["manual", "euro"])
    expect(providers.whoCanPay("paypal", "usd")).toEqual(["manual"])
  })

  it("are asked for by ids that exist", async () => {
    const providers = await load([{ resolve: euro }])
    expect(() => providers.byProviderId("paypal")).toThrow(
      'There is no payout provider "paypal"; there are manual, euro',
    )
  })

  it("stop the store from starting when two have one id", async () => {
    await expect(load([{ resolve: euro }, { resolve: euro }])).rejects.toThrow(
      'two providers have the id "euro"',
    )
  })

  it("stop the store from starting with wrong options", async () => {
    await expect(
      load([{ resolve: euro, options: { fee: "wrong" } }]),
    ).rejects.toThrow("fee is wrong")
  })

  it("stop the store from starting without an identifier", async () => {
    class Nameless extends EuroProvider {
      static readonly identifier = ""
    }
    const nameless: ModuleProviderExports = { services: [Nameless] }
    await expect(load([{ resolve: nameless }])).rejects.toThrow(
      'the class Nameless has no static "identifier"',
    )
  })

  it("stop the store from starting when one is not installed", async () => {
    await expect(
      load([{ resolve: "medusa-no-such-provider" }]),
    ).rejects.toThrow("medusa-no-such-provider")
  })
})

describe("store credit", () => {
  const providers = [{ resolve: storeCredit }]

  it("is a method where its provider is named, in a store with the loyalty plugin", async () => {
    expect((await load()).methods()).not.toContain("store_credit")

    const loaded = await load(providers, { store_credit: {} })
    expect(loaded.methods()).toContain("store_credit")
    expect(loaded.whoCanPay("store_credit", "eur")).toEqual(["store-credit"])
  })

  it("stops a store without the plugin from starting, and says what to do", async () => {
    await expect(load(providers)).rejects.toThrow(
      "install @medusajs/loyalty-plugin, name it under `plugins` in medusa-config.ts and run `npx medusa db:migrate`",
    )
  })

  it("takes no options", async () => {
    await expect(
      load([{ resolve: storeCredit, options: { rate: 2 } }], {
        store_credit: {},
      }),
    ).rejects.toThrow("Payout provider store-credit: wrong options")
  })

  it("is refused where the plugin was taken out, and said not to be known of earlier tries", async () => {
    const provider = new StoreCreditPayoutProvider({})
    const container = createMedusaContainer()
    const instruction = instructionFixture({
      details: { method: "store_credit", customer_id: "cus_1" },
    })
    await expect(provider.send(instruction, container)).rejects.toBeInstanceOf(
      PayoutRefusedError,
    )
    await expect(
      provider.find(instruction, null, container),
    ).rejects.toBeInstanceOf(PayoutUnansweredError)
  })
})

describe("payments made by hand", () => {
  const manual = new ManualPayoutProvider()

  it("stay pending until the store's people say that they paid", async () => {
    const pending = { external_id: null, status: "pending", reason: null }
    expect(await manual.send()).toEqual(pending)
    expect(await manual.find(instructionFixture(), null)).toEqual(pending)
  })

  it("are never given free to be sent again", async () => {
    expect(
      await manual.find(instructionFixture(), "transfer of 3 May"),
    ).toMatchObject({ external_id: "transfer of 3 May" })
  })

  it("can be made by every method but store credit, in every currency", () => {
    expect(manual.supportsCurrency()).toBe(true)
    expect(manual.methods).toContain("bank_transfer")
    expect(manual.methods).toContain("other")
    expect(manual.methods).not.toContain("store_credit")
  })

  it("know no webhooks", async () => {
    expect(await manual.readWebhook()).toEqual([])
  })
})
