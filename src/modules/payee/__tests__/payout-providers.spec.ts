import path from "node:path"

import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { PAYEE_MODULE } from ".."
import { PayPalPayoutProvider } from "../../../providers/paypal/paypal-payout-provider"
import type PayeeModuleService from "../service"

jest.setTimeout(60_000)

const FOLDER = path.resolve(__dirname, "..")

moduleIntegrationTestRunner<PayeeModuleService>({
  moduleName: PAYEE_MODULE,
  resolve: FOLDER,
  pathToMigrations: `${FOLDER}/migrations`,
  moduleOptions: {
    storefrontUrl: "http://localhost:8000",
    payoutProviders: [
      {
        resolve: require.resolve("../../../providers/paypal"),
        id: "paypal-eu",
        options: { clientId: "a", clientSecret: "b", environment: "sandbox" },
      },
      {
        resolve: require.resolve("../../../providers/stripe-connect"),
        options: { apiKey: "sk_test_1", currencies: ["usd"] },
      },
    ],
  },
  testSuite: ({ service: payee }) => {
    describe("the payout providers of a store", () => {
      it("are those that its options name, and people", async () => {
        expect(await payee.listPayoutProviders()).toEqual([
          "manual",
          "paypal-eu",
          "stripe-connect",
        ])
      })

      it("are asked who can pay whom", async () => {
        expect(await payee.listPayoutProvidersFor("paypal", "eur")).toEqual([
          "manual",
          "paypal-eu",
        ])
        expect(
          await payee.listPayoutProvidersFor("stripe_connect", "eur"),
        ).toEqual(["manual"])
      })

      it("are given by their ids", async () => {
        expect(await payee.retrievePayoutProvider("paypal-eu")).toBeInstanceOf(
          PayPalPayoutProvider,
        )
        await expect(payee.retrievePayoutProvider("paypal")).rejects.toThrow(
          'no payout provider "paypal"',
        )
      })
    })
  },
})
