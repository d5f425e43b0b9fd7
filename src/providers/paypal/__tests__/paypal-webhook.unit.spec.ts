import { instructionFixture } from "../../__tests__/instruction-fixture"
import { PayoutRefusedError } from "../../payout-provider"
import { PayPalPayoutProvider } from "../paypal-payout-provider"
import { startPayPal } from "./paypal-api"

const VERIFY = "/v1/notifications/verify-webhook-signature"

const headers = {
  "paypal-auth-algo": "SHA256withRSA",
  "paypal-cert-url": "https://api.paypal.com/v1/notifications/certs/CERT-1",
  "paypal-transmission-id": "69cd13f0-d67a-11e5-baa3-778b53f4ae55",
  "paypal-transmission-sig": "right",
  "paypal-transmission-time": "2026-05-01T10:00:00Z",
}

/** Written as PayPal may: with spaces, and numbers that JavaScript would write anew. */
const event = (type: string, resource: string) =>
  Buffer.from(
    `{ "id" : "WH-1", "event_type": "${type}", "amount": 12.50, "resource": ${resource} }`,
  )
const succeeded = event(
  "PAYMENT.PAYOUTS-ITEM.SUCCEEDED",
  '{ "payout_item_id": "ITEM-BATCH1", "payout_batch_id": "BATCH1", "transaction_status": "SUCCESS" }',
)

let paypal: Awaited<ReturnType<typeof startPayPal>>
let provider: PayPalPayoutProvider

beforeEach(async () => {
  paypal = await startPayPal()
  provider = paypalProvider({ webhookId: "HOOK1" })
  await provider.send(instructionFixture())
  paypal.state.batches[0].transaction_status = "SUCCESS"
  paypal.state.asked.length = 0
})

afterEach(async () => {
  await paypal.close()
})

function paypalProvider(options: Record<string, unknown>) {
  return new PayPalPayoutProvider(
    {},
    {
      clientId: "client-id",
      clientSecret: "client-secret",
      environment: "sandbox",
      baseUrl: paypal.url,
      ...options,
    },
  )
}

const paid = {
  payout_id: "parpo_01",
  result: { external_id: "BATCH1", status: "paid", reason: null },
}

describe("news by PayPal's webhooks", () => {
  it("tell of a payment, by our id and by PayPal's", async () => {
    expect(await provider.readWebhook({ body: succeeded, headers })).toEqual([
      paid,
    ])
  })

  it("are checked with the bytes as they came", async () => {
    await provider.readWebhook({ body: succeeded, headers })
    const [verify] = paypal.state.asked
    expect(verify.path).toBe(VERIFY)
    expect(verify.body).toContain(succeeded.toString())
    expect(JSON.parse(verify.body)).toMatchObject({
      auth_algo: "SHA256withRSA",
      cert_url: headers["paypal-cert-url"],
      transmission_id: headers["paypal-transmission-id"],
      transmission_sig: "right",
      transmission_time: headers["paypal-transmission-time"],
      webhook_id: "HOOK1",
    })
  })

  it("may come twice, and say what is so now", async () => {
    expect(await provider.readWebhook({ body: succeeded, headers })).toEqual([
      paid,
    ])
    paypal.state.batches[0].transaction_status = "RETURNED"
    expect(
      await provider.readWebhook({ body: succeeded, headers }),
    ).toMatchObject([{ result: { status: "failed" } }])
  })

  it("may be about a whole batch", async () => {
    paypal.state.batches[0].batch_status = "DENIED"
    const body = event(
      "PAYMENT.PAYOUTSBATCH.DENIED",
      '{ "batch_header": { "payout_batch_id": "BATCH1" } }',
    )
    expect(await provider.readWebhook({ body, headers })).toMatchObject([
      { payout_id: "parpo_01", result: { status: "failed" } },
    ])
  })

  it("about other things are passed over", async () => {
    const body = event("PAYMENT.SALE.COMPLETED", '{ "id": "1" }')
    expect(await provider.readWebhook({ body, headers })).toEqual([])
    expect(paypal.state.asked).toHaveLength(0)
  })

  it.each([
    ["a wrong signature", { "paypal-transmission-sig": "wrong" }, succeeded],
    ["no signature", { "paypal-transmission-sig": undefined }, succeeded],
    [
      "two signatures",
      { "paypal-transmission-sig": ["right", "x"] },
      succeeded,
    ],
    [
      "another body",
      {},
      Buffer.from(succeeded.toString().replace("WH-1", "2")),
    ],
    ["no JSON", {}, Buffer.from("hello")],
    ["no event", {}, Buffer.from("{}")],
    [
      "more than one JSON value",
      {},
      Buffer.from(`${succeeded.toString()}, "webhook_id": "OTHER"`),
    ],
  ])("with %s are refused", async (_what, changed, body) => {
    await expect(
      provider.readWebhook({ body, headers: { ...headers, ...changed } }),
    ).rejects.toThrow(PayoutRefusedError)
  })

  it("are refused where the options name no webhook", async () => {
    await expect(
      paypalProvider({}).readWebhook({ body: succeeded, headers }),
    ).rejects.toThrow(PayoutRefusedError)
  })

  it("are refused when PayPal cannot read the signature", async () => {
    paypal.state.instead.set(VERIFY, {
      status: 400,
      body: { name: "VALIDATION_ERROR" },
    })
    await expect(
      provider.readWebhook({ body: succeeded, headers }),
    ).rejects.toThrow(PayoutRefusedError)
  })

  it("are asked for again when PayPal is down", async () => {
    paypal.state.instead.set(VERIFY, { status: 503, body: {} })
    const read = provider.readWebhook({ body: succeeded, headers })
    await expect(read).rejects.toThrow("PayPal answered 503")
    await expect(read).rejects.not.toBeInstanceOf(PayoutRefusedError)
  })
})
