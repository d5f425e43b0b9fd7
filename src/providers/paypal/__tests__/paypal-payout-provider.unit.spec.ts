import { instructionFixture } from "../../__tests__/instruction-fixture"
import { PayoutRefusedError } from "../../payout-provider"
import { PayPalPayoutProvider } from "../paypal-payout-provider"
import { startPayPal } from "./paypal-api"

const PAYOUTS = "/v1/payments/payouts"
const DAY_MS = 24 * 60 * 60 * 1000

let paypal: Awaited<ReturnType<typeof startPayPal>>

beforeEach(async () => {
  paypal = await startPayPal()
})

afterEach(async () => {
  await paypal.close()
})

function provider(options: Record<string, unknown> = {}) {
  return new PayPalPayoutProvider(
    {},
    {
      clientId: "client-id",
      clientSecret: "client-secret",
      environment: "sandbox",
      baseUrl: paypal.url,
      timeoutMs: 300,
      ...options,
    },
  )
}

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

const unansweredSince = (days: number) => new Date(Date.now() - days * DAY_MS)

describe("a payment by PayPal", () => {
  it("is one batch with one item, under the payout's own key", async () => {
    const sent = await provider().send(instructionFixture())

    expect(sent).toEqual({
      external_id: "BATCH1",
      status: "pending",
      reason: null,
    })
    expect(JSON.parse(paypal.state.asked[0].body)).toEqual({
      sender_batch_header: { sender_batch_id: "parpo_01:1" },
      items: [
        {
          recipient_type: "EMAIL",
          receiver: "ada@example.com",
          amount: { currency: "EUR", value: "12.50" },
          note: "Commissions in May",
          sender_item_id: "parpo_01",
        },
      ],
    })
  })

  it("is paid once, however often it is sent", async () => {
    const one = provider()
    await one.send(instructionFixture())
    paypal.state.batches[0].transaction_status = "SUCCESS"

    expect(await one.send(instructionFixture())).toEqual({
      external_id: "BATCH1",
      status: "paid",
      reason: null,
    })
    expect(paypal.state.batches).toHaveLength(1)
  })

  it("that was made without an answer is found, and not made again", async () => {
    const one = provider()
    paypal.state.silentAfterPaying = true
    expect(await failure(one.send(instructionFixture()))).toMatchObject({
      refused: false,
    })
    paypal.state.batches[0].transaction_status = "SUCCESS"

    const later = instructionFixture({ unanswered_since: unansweredSince(1) })
    const found = { external_id: "BATCH1", status: "paid", reason: null }
    expect(await one.find(later, null)).toEqual(found)
    expect(await one.send(later)).toEqual(found)
    expect(paypal.state.batches).toHaveLength(1)
  })

  it("that never arrived is made when it is looked for, once", async () => {
    const later = instructionFixture({ unanswered_since: unansweredSince(1) })
    await provider().find(later, null)
    await provider().find(later, null)
    expect(paypal.state.batches).toHaveLength(1)
  })

  it("that was never sent is not found, and nothing is paid by looking", async () => {
    expect(await provider().find(instructionFixture(), null)).toBeNull()
    expect(paypal.state.asked).toHaveLength(0)
  })

  it("is left to people once PayPal has forgotten the key", async () => {
    const late = instructionFixture({ unanswered_since: unansweredSince(30) })
    for (const asked of [provider().find(late, null), provider().send(late)]) {
      expect(await failure(asked)).toEqual({
        refused: false,
        message: expect.stringContaining("look for parpo_01:1"),
      })
    }
    expect(paypal.state.batches).toHaveLength(0)
  })

  it("is asked after by the id of its batch", async () => {
    await provider().send(instructionFixture())
    paypal.state.batches[0].transaction_status = "SUCCESS"
    expect(await provider().find(instructionFixture(), "BATCH1")).toMatchObject(
      { status: "paid" },
    )
    expect(
      await failure(provider().find(instructionFixture(), "OTHER")),
    ).toMatchObject({ refused: false })
  })

  it("is not taken for another's when PayPal names a foreign batch", async () => {
    await provider().send(instructionFixture({ idempotency_key: "other" }))
    paypal.state.instead.set(PAYOUTS, {
      status: 400,
      body: {
        name: "USER_BUSINESS_ERROR",
        details: [
          { issue: "already exists", link: [{ href: `${PAYOUTS}/BATCH1` }] },
        ],
      },
    })
    expect(await failure(provider().send(instructionFixture()))).toEqual({
      refused: false,
      message: expect.stringContaining("but that one is other"),
    })
  })

  it.each([
    ["eur", "12.5", "12.50"],
    ["eur", "1000000", "1000000.00"],
    ["jpy", "500", "500"],
    ["huf", "1200", "1200"],
  ])("of %s %s is written as %s", async (currency_code, amount, value) => {
    await provider().send(instructionFixture({ currency_code, amount }))
    expect(paypal.state.batches[0].item.amount).toEqual({
      currency: currency_code.toUpperCase(),
      value,
    })
  })

  it.each([
    ["huf", "12.5", "HUF with no decimals"],
    ["jpy", "0.5", "JPY with no decimals"],
    ["twd", "10.25", "TWD with no decimals"],
    ["eur", "1.005", "EUR with at most 2 decimals"],
    ["eur", "0", "above zero"],
    ["eur", "-1", "above zero"],
    ["brl", "10", "not set up to pay in BRL"],
    ["kwd", "10", "not set up to pay in KWD"],
  ])("of %s %s is refused: %s", async (currency_code, amount, words) => {
    expect(
      await failure(
        provider().send(instructionFixture({ currency_code, amount })),
      ),
    ).toEqual({ refused: true, message: expect.stringContaining(words) })
    expect(paypal.state.asked).toHaveLength(0)
  })

  it("is for partners who are paid by PayPal", async () => {
    const details = { method: "store_credit", customer_id: "cus_1" } as const
    expect(
      await failure(provider().send(instructionFixture({ details }))),
    ).toMatchObject({ refused: true })
  })

  it("in a currency of one country is made when the options name it", () => {
    expect(provider().supportsCurrency("brl")).toBe(false)
    expect(provider({ currencies: ["brl"] }).supportsCurrency("brl")).toBe(true)
    expect(provider().supportsCurrency("eur")).toBe(true)
    expect(provider().supportsCurrency("kwd")).toBe(false)
  })
})

describe("what PayPal refuses", () => {
  const insufficient = {
    status: 422,
    body: {
      name: "INSUFFICIENT_FUNDS",
      message: "Sender does not have sufficient funds.",
    },
  }

  it.each([
    [400, { name: "VALIDATION_ERROR", message: "Invalid request." }],
    [403, { name: "SENDER_RESTRICTED", message: "Authorization error." }],
    [422, insufficient.body],
  ])("with %i is known not to be paid", async (status, body) => {
    paypal.state.instead.set(PAYOUTS, { status, body })
    expect(await failure(provider().send(instructionFixture()))).toEqual({
      refused: true,
      message: `PayPal answered ${status}: ${body.name}: ${body.message}`,
    })
  })

  it("can be sent again once it is mended", async () => {
    const one = provider()
    paypal.state.instead.set(PAYOUTS, insufficient)
    await failure(one.send(instructionFixture()))
    expect(await one.send(instructionFixture())).toMatchObject({
      external_id: "BATCH1",
    })
  })

  it("after an unanswered try says nothing of that try", async () => {
    const later = instructionFixture({ unanswered_since: unansweredSince(1) })
    for (const ask of ["find", "send"] as const) {
      paypal.state.instead.set(PAYOUTS, insufficient)
      expect(await failure(provider()[ask](later, null))).toEqual({
        refused: false,
        message: expect.stringContaining("INSUFFICIENT_FUNDS"),
      })
    }
  })

  it.each([
    [500, { name: "INTERNAL_SERVER_ERROR" }],
    [503, "<html>down</html>"],
    [429, { name: "RATE_LIMIT_REACHED" }],
    [409, { name: "RESOURCE_CONFLICT" }],
    [201, { batch_header: {} }],
    [201, "not JSON"],
    [400, { name: "DUPLICATE_REQUEST_ID", message: "without a link" }],
  ])("is not known with %i", async (status, body) => {
    paypal.state.instead.set(PAYOUTS, { status, body })
    expect(await failure(provider().send(instructionFixture()))).toMatchObject({
      refused: false,
      message: expect.any(String),
    })
  })

  it("is not known when nobody answers", async () => {
    const gone = provider()
    await gone.send(instructionFixture({ idempotency_key: "first" }))
    await paypal.close()
    expect(await failure(gone.send(instructionFixture()))).toMatchObject({
      refused: false,
      message: expect.stringContaining("PayPal has not answered"),
    })
  })
})

describe("PayPal's access token", () => {
  it("is asked for once and kept", async () => {
    const one = provider()
    await one.send(instructionFixture())
    await one.find(instructionFixture(), "BATCH1")
    expect(paypal.state.tokensGiven).toBe(1)
  })

  it("is asked for anew when it is about to end", async () => {
    paypal.state.expiresIn = 30
    const one = provider()
    await one.send(instructionFixture())
    const before = paypal.state.tokensGiven
    await one.find(instructionFixture(), "BATCH1")
    expect(paypal.state.tokensGiven).toBeGreaterThan(before)
  })

  it("is asked for anew when PayPal has ended it early", async () => {
    const one = provider()
    await one.send(instructionFixture())
    paypal.state.knownTokens.clear()
    expect(await one.find(instructionFixture(), "BATCH1")).toMatchObject({
      external_id: "BATCH1",
    })
  })

  it("that is not given leaves nothing paid", async () => {
    const stranger = provider({ clientSecret: "wrong" })
    expect(await failure(stranger.send(instructionFixture()))).toEqual({
      refused: true,
      message:
        "PayPal does not know the clientId and clientSecret in this environment",
    })
    paypal.state.instead.set("/v1/oauth2/token", "silence")
    expect(await failure(provider().send(instructionFixture()))).toMatchObject({
      refused: true,
    })
  })

  it("that is not given leaves open what became of an earlier try", async () => {
    const later = instructionFixture({ unanswered_since: unansweredSince(1) })
    const stranger = provider({ clientSecret: "wrong" })
    expect(await failure(stranger.find(later, null))).toMatchObject({
      refused: false,
    })
  })
})

describe("the statuses of PayPal", () => {
  it.each([
    ["SUCCESS", "paid", null],
    ["PENDING", "pending", null],
    ["UNCLAIMED", "pending", null],
    ["ONHOLD", "pending", null],
    ["A_NEW_ONE", "pending", null],
    ["RETURNED", "failed", "Nobody claimed the payment"],
    ["BLOCKED", "failed", "has blocked"],
    ["REFUNDED", "failed", "sent the money back"],
    ["REVERSED", "failed", "has reversed"],
    ["FAILED", "failed", "could not make"],
    ["DENIED", "failed", "has denied"],
    ["CANCELED", "failed", "was canceled"],
  ])("%s is %s", async (transaction_status, status, words) => {
    await provider().send(instructionFixture())
    Object.assign(paypal.state.batches[0], {
      batch_status: "SUCCESS",
      transaction_status,
    })
    expect(await provider().find(instructionFixture(), "BATCH1")).toEqual({
      external_id: "BATCH1",
      status,
      reason: words === null ? null : expect.stringContaining(words),
    })
  })

  it("come with PayPal's own reason", async () => {
    await provider().send(instructionFixture())
    Object.assign(paypal.state.batches[0], {
      batch_status: "SUCCESS",
      transaction_status: "FAILED",
      errors: { name: "RECEIVER_ACCOUNT_LOCKED", message: "It is locked." },
    })
    expect(await provider().find(instructionFixture(), "BATCH1")).toMatchObject(
      {
        reason:
          "PayPal could not make the payment (RECEIVER_ACCOUNT_LOCKED: It is locked.)",
      },
    )
  })

  it.each(["DENIED", "CANCELED"])(
    "%s of the whole batch is failed, whatever the item says",
    async (batch_status) => {
      await provider().send(instructionFixture())
      Object.assign(paypal.state.batches[0], {
        batch_status,
        transaction_status: "PENDING",
      })
      expect(
        await provider().find(instructionFixture(), "BATCH1"),
      ).toMatchObject({ status: "failed", reason: expect.any(String) })
    },
  )
})

describe("the options of PayPal", () => {
  const right = {
    clientId: "a",
    clientSecret: "b",
    environment: "live",
  }

  it("need the app and the environment", () => {
    expect(() => PayPalPayoutProvider.validateOptions(right)).not.toThrow()
    for (const name of Object.keys(right)) {
      const { [name as "clientId"]: _left, ...rest } = right
      expect(() => PayPalPayoutProvider.validateOptions(rest)).toThrow(name)
    }
  })

  it.each([
    ["environment", "production", '"sandbox" (play money) or "live"'],
    ["clientId", "", "developer dashboard"],
    ["baseUrl", "ftp://x", "full http(s) address"],
    ["webhookId", 1, "beside the address of the webhook"],
    ["currencies", ["xyz"], "aud, brl"],
    ["currencies", [], "a currency at least"],
    ["emailSubject", "x".repeat(256), "255"],
    ["timeoutMs", 0, "above zero"],
    ["timeoutMs", "30s", "milliseconds"],
    ["clientID", "a", "clientID"],
  ])("%s = %j is refused", (name, value, advice) => {
    const validate = () =>
      PayPalPayoutProvider.validateOptions({ ...right, [name]: value })
    expect(validate).toThrow("Payout provider paypal: wrong options")
    expect(validate).toThrow(advice)
  })
})
