import Stripe from "stripe"

import { instructionFixture } from "../../__tests__/instruction-fixture"
import {
  type PayoutInstruction,
  PayoutRefusedError,
} from "../../payout-provider"
import { StripeConnectPayoutProvider } from "../stripe-connect-payout-provider"
import { failure as stripeSays, startStripe } from "./stripe-api"

const SECRET = "whsec_test"

let stripe: Awaited<ReturnType<typeof startStripe>>

beforeEach(async () => {
  stripe = await startStripe()
})

afterEach(async () => {
  await stripe.close()
})

function provider(options: Record<string, unknown> = {}) {
  return new StripeConnectPayoutProvider(
    {},
    {
      apiKey: "sk_test_1",
      webhookSecret: SECRET,
      host: "127.0.0.1",
      port: stripe.port,
      protocol: "http",
      timeoutMs: 300,
      ...options,
    },
  )
}

const instruction = (given: Partial<PayoutInstruction> = {}) =>
  instructionFixture({
    details: { method: "stripe_connect", account_id: "acct_1" },
    ...given,
  })

/** What is thrown, and whether it is known that nothing was paid. */
async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: Error) => reason,
  )
  return {
    refused: error instanceof PayoutRefusedError,
    message: error?.message,
  }
}

const later = () => instruction({ unanswered_since: new Date() })
const posts = () => stripe.state.asked.filter(({ method }) => method === "POST")
const paid = { external_id: "tr_1", status: "paid", reason: null }

describe("a payment by Stripe", () => {
  it("is a transfer to the partner's account, and paid at once", async () => {
    expect(await provider().send(instruction())).toEqual(paid)
    expect(stripe.state.transfers).toEqual([
      {
        id: "tr_1",
        object: "transfer",
        amount: 1250,
        currency: "eur",
        destination: "acct_1",
        description: "Commissions in May",
        transfer_group: "parpo_01:1",
        metadata: { payout_id: "parpo_01" },
        reversed: false,
        amount_reversed: 0,
      },
    ])
    expect(posts()[0].headers["idempotency-key"]).toBe("parpo_01:1")
  })

  it("is made once, even after Stripe has forgotten the key", async () => {
    await provider().send(instruction())
    stripe.state.forgetKeys()
    expect(await provider().send(instruction())).toEqual(paid)
    expect(stripe.state.transfers).toHaveLength(1)
  })

  it("is made once by two who send it at the same time", async () => {
    const sent = await Promise.all([
      provider().send(instruction()),
      provider().send(instruction()),
    ])
    expect(sent).toEqual([paid, paid])
    expect(stripe.state.transfers).toHaveLength(1)
  })

  it("that was made without an answer is found, and not made again", async () => {
    stripe.state.silentAfterPaying = true
    expect(await failure(provider().send(instruction()))).toMatchObject({
      refused: false,
    })
    stripe.state.forgetKeys()

    expect(await provider().find(later(), null)).toEqual(paid)
    expect(await provider().send(later())).toEqual(paid)
    expect(stripe.state.transfers).toHaveLength(1)
  })

  it("that never arrived is not found, and may be sent", async () => {
    expect(await provider().find(later(), null)).toBeNull()
    expect(await provider().send(later())).toEqual(paid)
  })

  it("of another payout in the same group is not taken for it", async () => {
    await provider().send(instruction({ payout_id: "other" }))
    expect(await provider().find(later(), null)).toBeNull()
  })

  it("is asked after by its id", async () => {
    await provider().send(instruction())
    expect(await provider().find(instruction(), "tr_1")).toEqual(paid)
    expect(await failure(provider().find(instruction(), "tr_9"))).toEqual({
      refused: false,
      message:
        "Stripe answered 404: resource_missing: No such transfer: 'tr_9'",
    })
  })

  it("that was reversed has failed", async () => {
    await provider().send(instruction())
    stripe.state.transfers[0].reversed = true
    expect(await provider().find(instruction(), "tr_1")).toEqual({
      external_id: "tr_1",
      status: "failed",
      reason: "The transfer was reversed at Stripe",
    })
  })

  it.each([
    [instructionFixture(), "not by stripe_connect"],
    [{ amount: "1.005" }, "at most 2 decimals"],
    [{ currency_code: "ugx", amount: "10" }, "not set up to pay in UGX"],
  ])("that cannot be made is not asked for", async (given, words) => {
    expect(await failure(provider().send(instruction(given)))).toEqual({
      refused: true,
      message: expect.stringContaining(words),
    })
    expect(stripe.state.asked).toHaveLength(0)
  })

  it("is made in the currencies that the options name", async () => {
    const euros = provider({ currencies: ["eur"] })
    expect(euros.supportsCurrency("eur")).toBe(true)
    expect(euros.supportsCurrency("usd")).toBe(false)
    expect(
      await failure(euros.send(instruction({ currency_code: "usd" }))),
    ).toMatchObject({ refused: true })
  })
})

describe("what Stripe refuses", () => {
  it("is known not to be paid", async () => {
    stripe.state.balance = 0
    expect(await failure(provider().send(instruction()))).toEqual({
      refused: true,
      message:
        "Stripe answered 400: balance_insufficient: You have insufficient available funds.",
    })
  })

  it("is paid once it is mended, though Stripe repeats its refusal for a day", async () => {
    stripe.state.balance = 0
    await failure(provider().send(instruction()))
    await failure(provider().send(instruction()))
    stripe.state.balance = 5000

    const sent = await Promise.all([
      provider().send(instruction()),
      provider().send(instruction()),
    ])
    expect(sent).toEqual([paid, paid])
    expect(stripe.state.transfers).toHaveLength(1)
  })

  it("because of the key or its rights is known not to be paid", async () => {
    const stranger = provider({ apiKey: "sk_test_2" })
    expect(await failure(stranger.send(instruction()))).toMatchObject({
      refused: true,
    })
    stripe.state.instead.set(
      "POST",
      stripeSays(403, { type: "invalid_request_error", message: "No" }),
    )
    expect(await failure(provider().send(instruction()))).toMatchObject({
      refused: true,
    })
  })

  it.each([
    [500, "api_error"],
    [503, "api_error"],
    [429, "rate_limit_error"],
    [409, "idempotency_error"],
    [400, "idempotency_error"],
  ])("is not known with %i %s", async (status, type) => {
    stripe.state.instead.set(
      "POST",
      stripeSays(status, { type, message: "Later." }),
    )
    expect(await failure(provider().send(instruction()))).toEqual({
      refused: false,
      message: expect.stringContaining("Later."),
    })
    expect(posts()).toHaveLength(1)
  })

  it("is not known when the answer is no answer", async () => {
    stripe.state.instead.set("POST", { status: 200, body: "<html>" })
    expect(await failure(provider().send(instruction()))).toMatchObject({
      refused: false,
    })
  })

  it("when it is looked for says nothing of the payment", async () => {
    for (const given of [null, "tr_1"]) {
      stripe.state.instead.set(
        "GET",
        stripeSays(403, { type: "invalid_request_error", message: "No" }),
      )
      expect(await failure(provider().find(later(), given))).toMatchObject({
        refused: false,
      })
    }
  })

  it("before it is asked for leaves nothing paid, but for earlier tries", async () => {
    stripe.state.instead.set("GET", "silence")
    expect(await failure(provider().send(instruction()))).toMatchObject({
      refused: true,
    })
    stripe.state.instead.set("GET", "silence")
    expect(await failure(provider().send(later()))).toMatchObject({
      refused: false,
    })
    expect(posts()).toHaveLength(0)
  })
})

describe("news by Stripe's webhooks", () => {
  const event = (type: string, object: unknown) =>
    JSON.stringify({ id: "evt_1", object: "event", type, data: { object } })

  const signed = (payload: string, secret = SECRET, timestamp?: number) => ({
    body: Buffer.from(payload),
    headers: {
      "stripe-signature": Stripe.webhooks.generateTestHeaderString({
        payload,
        secret,
        timestamp,
      }),
    },
  })

  const created = () => event("transfer.created", stripe.state.transfers[0])

  beforeEach(async () => {
    await provider().send(instruction())
  })

  it("tell of a transfer, by our id and by Stripe's", async () => {
    expect(await provider().readWebhook(signed(created()))).toEqual([
      { payout_id: "parpo_01", result: paid },
    ])
  })

  it("may come twice and late, and say what is so now", async () => {
    const old = signed(created())
    await provider().readWebhook(old)
    stripe.state.transfers[0].reversed = true
    expect(await provider().readWebhook(old)).toMatchObject([
      { result: { status: "failed" } },
    ])
  })

  it("tell how much came back in all, where it is not the whole", async () => {
    const news = signed(created())
    stripe.state.transfers[0].amount_reversed = 450
    expect(await provider().readWebhook(news)).toMatchObject([
      {
        result: {
          status: "paid",
          returned: "4.5",
          reason: "Part of the transfer was reversed at Stripe: 4.5 EUR",
        },
      },
    ])
    Object.assign(stripe.state.transfers[0], {
      reversed: true,
      amount_reversed: 1250,
    })
    const [{ result }] = await provider().readWebhook(news)
    expect(result).toMatchObject({ status: "failed" })
    expect(result.returned).toBeUndefined()
  })

  it.each([
    ["another event", () => event("payout.paid", { id: "po_1" })],
    [
      "a transfer of the store's own",
      () => event("transfer.created", { id: "tr_7", metadata: {} }),
    ],
  ])("about %s are passed over", async (_what, payload) => {
    expect(await provider().readWebhook(signed(payload()))).toEqual([])
  })

  it("with a wrong, old or missing signature are refused", async () => {
    const tenMinutesAgo = Math.floor(Date.now() / 1000) - 600
    const { headers } = signed(created())
    for (const request of [
      signed(created(), "whsec_other"),
      signed(created(), SECRET, tenMinutesAgo),
      { headers, body: Buffer.from(created().replace("tr_1", "tr_2")) },
      { headers: {}, body: Buffer.from(created()) },
    ]) {
      await expect(provider().readWebhook(request)).rejects.toThrow(
        PayoutRefusedError,
      )
    }
  })

  it("are refused where the options name no secret", async () => {
    await expect(
      provider({ webhookSecret: undefined }).readWebhook(signed(created())),
    ).rejects.toThrow(PayoutRefusedError)
  })
})

describe("the options of Stripe", () => {
  it("need the key alone", () => {
    expect(() =>
      StripeConnectPayoutProvider.validateOptions({ apiKey: "rk_live_1" }),
    ).not.toThrow()
  })

  it.each([
    ["apiKey", "pk_live_1", '"sk_" or "rk_"'],
    ["apiKey", undefined, "apiKey"],
    ["webhookSecret", "secret", '"whsec_"'],
    ["currencies", ["ugx"], "that Stripe pays in"],
    ["currencies", "eur", "must be a list"],
    ["protocol", "ftp", '"http" or "https"'],
    ["timeoutMs", 1.5, "milliseconds"],
    ["api_key", "x", "api_key"],
  ])("%s = %j is refused", (name, value, advice) => {
    const validate = () =>
      StripeConnectPayoutProvider.validateOptions({
        apiKey: "sk_test_1",
        [name]: value,
      })
    expect(validate).toThrow("Payout provider stripe-connect: wrong options")
    expect(validate).toThrow(advice)
  })
})
