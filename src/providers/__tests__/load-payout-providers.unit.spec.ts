import type { ModuleProviderExports } from "@medusajs/framework/types"
import {
  createMedusaContainer,
  MedusaError,
  ModuleProvider,
} from "@medusajs/framework/utils"

import { loadPayoutProviders, PAYOUT_PROVIDERS } from "../load-payout-providers"
import { ManualPayoutProvider } from "../manual/manual-payout-provider"
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

async function load(payoutProviders?: unknown): Promise<PayoutProviders> {
  const container = createMedusaContainer()
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

  it("can be made by every method in every currency", () => {
    expect(manual.supportsCurrency()).toBe(true)
    expect(manual.methods).toContain("bank_transfer")
    expect(manual.methods).toContain("other")
  })

  it("know no webhooks", async () => {
    expect(await manual.readWebhook()).toEqual([])
  })
})
