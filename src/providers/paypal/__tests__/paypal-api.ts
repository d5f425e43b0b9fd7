import {
  type LocalAnswer,
  type LocalRequest,
  startLocalServer,
} from "../../__tests__/local-server"

interface Batch {
  id: string
  sender_batch_id: string
  batch_status: string
  item: {
    sender_item_id: string
    receiver: string
    amount: { currency: string; value: string }
    note: string
    recipient_type: string
  }
  transaction_status: string | null
  errors?: { name: string; message: string }
}

/**
 * PayPal as its API description (payouts 1.9, webhooks 1) says that it answers; what it
 * writes about a repeated `sender_batch_id` is as its sandbox was seen to.
 */
export async function startPayPal(port?: number) {
  const batches: Batch[] = []
  const state = {
    batches,
    tokensGiven: 0,
    /** Everything that was asked, without tokens. */
    asked: [] as LocalRequest[],
    expiresIn: 32_400,
    knownTokens: new Set<string>(),
    /** Taken by the next request to a path, once, instead of what PayPal would answer. */
    instead: new Map<string, LocalAnswer>(),
    /** The next payment is made, and its answer lost. */
    silentAfterPaying: false,
    signed: (event: unknown) => (event as { id?: string }).id === "WH-1",
  }

  const server = await startLocalServer((request) => {
    if (request.path === "/v1/oauth2/token") {
      return token(request)
    }
    const bearer = request.headers.authorization?.replace("Bearer ", "")
    if (!state.knownTokens.has(bearer ?? "")) {
      return { status: 401, body: { error: "invalid_token" } }
    }
    state.asked.push(request)
    const instead = state.instead.get(request.path)
    if (instead) {
      state.instead.delete(request.path)
      return instead
    }
    if (request.path === "/v1/payments/payouts") {
      return create(request)
    }
    if (request.path === "/v1/notifications/verify-webhook-signature") {
      return verify(request)
    }
    return show(request.path.split("/").at(-1) ?? "")
  }, port)

  function token({ headers, body }: LocalRequest): LocalAnswer {
    const instead = state.instead.get("/v1/oauth2/token")
    if (instead) {
      return instead
    }
    const basic = Buffer.from("client-id:client-secret").toString("base64")
    if (
      headers.authorization !== `Basic ${basic}` ||
      body !== "grant_type=client_credentials"
    ) {
      return { status: 401, body: { error: "invalid_client" } }
    }
    state.tokensGiven += 1
    const access_token = `token-${state.tokensGiven}`
    state.knownTokens.add(access_token)
    return {
      status: 200,
      body: { access_token, expires_in: state.expiresIn, token_type: "Bearer" },
    }
  }

  function create({ body }: LocalRequest): LocalAnswer {
    const { sender_batch_header, items } = JSON.parse(body)
    const same = batches.find(
      (batch) => batch.sender_batch_id === sender_batch_header.sender_batch_id,
    )
    if (same) {
      return { status: 400, body: duplicate(same.id) }
    }
    const batch: Batch = {
      id: `BATCH${batches.length + 1}`,
      sender_batch_id: sender_batch_header.sender_batch_id,
      batch_status: "PENDING",
      item: items[0],
      transaction_status: null,
    }
    batches.push(batch)
    if (state.silentAfterPaying) {
      state.silentAfterPaying = false
      return "silence"
    }
    return { status: 201, body: { batch_header: headerOf(batch) } }
  }

  function duplicate(id: string) {
    return {
      name: "USER_BUSINESS_ERROR",
      message: "User business error.",
      debug_id: "f05063556a338",
      details: [
        {
          field: "SENDER_BATCH_ID",
          location: "body",
          issue: "Batch with given sender_batch_id already exists",
          link: [
            {
              href: `https://api.sandbox.paypal.com/v1/payments/payouts/${id}`,
              rel: "self",
              method: "GET",
            },
          ],
        },
      ],
      links: [],
    }
  }

  function show(id: string): LocalAnswer {
    const batch = batches.find((one) => one.id === id)
    if (!batch) {
      return {
        status: 404,
        body: { name: "RESOURCE_NOT_FOUND", message: "Not found." },
      }
    }
    const { item, transaction_status, errors } = batch
    return {
      status: 200,
      body: {
        batch_header: headerOf(batch),
        items: transaction_status
          ? [
              {
                payout_item_id: `ITEM-${id}`,
                payout_batch_id: id,
                transaction_status,
                payout_item: item,
                errors,
              },
            ]
          : undefined,
      },
    }
  }

  function headerOf({ id, batch_status, sender_batch_id }: Batch) {
    return {
      payout_batch_id: id,
      batch_status,
      sender_batch_header: { sender_batch_id },
    }
  }

  function verify({ body }: LocalRequest): LocalAnswer {
    const asked = JSON.parse(body)
    const genuine =
      asked.webhook_id === "HOOK1" &&
      asked.transmission_sig === "right" &&
      state.signed(asked.webhook_event)
    return {
      status: 200,
      body: { verification_status: genuine ? "SUCCESS" : "FAILURE" },
    }
  }

  return { ...server, state }
}
