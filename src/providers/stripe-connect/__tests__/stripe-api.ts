import {
  type LocalAnswer,
  type LocalRequest,
  startLocalServer,
} from "../../__tests__/local-server"

interface Transfer {
  id: string
  object: "transfer"
  amount: number
  currency: string
  destination: string
  description: string
  transfer_group: string
  metadata: Record<string, string>
  reversed: boolean
  /** In the smallest unit. */
  amount_reversed: number
}

/**
 * Stripe's transfers as its API reference says that they answer: form encoded, each
 * idempotency key answered for a day with what it was answered first, refusals included.
 */
export async function startStripe() {
  const transfers: Transfer[] = []
  const saved = new Map<string, { body: string; answer: LocalAnswer }>()
  const state = {
    transfers,
    saved,
    asked: [] as LocalRequest[],
    /** In the smallest unit. */
    balance: 1_000_000,
    /** Taken by the next request of a method, once, instead of what Stripe would answer. */
    instead: new Map<string, LocalAnswer>(),
    /** The next transfer is made, and its answer lost. */
    silentAfterPaying: false,
    /** A day later. */
    forgetKeys: () => saved.clear(),
  }

  const server = await startLocalServer((request) => {
    state.asked.push(request)
    const instead = state.instead.get(request.method)
    if (instead) {
      state.instead.delete(request.method)
      return instead
    }
    if (request.headers.authorization !== "Bearer sk_test_1") {
      return failure(401, { type: "invalid_request_error", message: "No key" })
    }
    if (request.method === "POST") {
      return createOnce(request)
    }
    const id = request.path.split("/")[3]
    return id ? retrieve(id) : list(request)
  })

  function createOnce(request: LocalRequest): LocalAnswer {
    const key = String(request.headers["idempotency-key"])
    const before = saved.get(key)
    if (before && before.body !== request.body) {
      return failure(400, {
        type: "idempotency_error",
        message: "Keys can only be used with the same parameters.",
      })
    }
    if (before && before.answer !== "silence") {
      return { ...before.answer, headers: { "idempotent-replayed": "true" } }
    }
    const answer = create(new URLSearchParams(request.body))
    saved.set(key, { body: request.body, answer })
    if (state.silentAfterPaying) {
      state.silentAfterPaying = false
      return "silence"
    }
    return answer
  }

  function create(params: URLSearchParams): LocalAnswer {
    const amount = Number(params.get("amount"))
    if (amount > state.balance) {
      return failure(400, {
        type: "invalid_request_error",
        code: "balance_insufficient",
        message: "You have insufficient available funds.",
      })
    }
    state.balance -= amount
    const transfer: Transfer = {
      id: `tr_${transfers.length + 1}`,
      object: "transfer",
      amount,
      currency: params.get("currency") ?? "",
      destination: params.get("destination") ?? "",
      description: params.get("description") ?? "",
      transfer_group: params.get("transfer_group") ?? "",
      metadata: { payout_id: params.get("metadata[payout_id]") ?? "" },
      reversed: false,
      amount_reversed: 0,
    }
    transfers.push(transfer)
    return { status: 200, body: transfer }
  }

  function retrieve(id: string): LocalAnswer {
    const transfer = transfers.find((one) => one.id === id)
    return transfer
      ? { status: 200, body: transfer }
      : failure(404, {
          type: "invalid_request_error",
          code: "resource_missing",
          message: `No such transfer: '${id}'`,
        })
  }

  function list({ query }: LocalRequest): LocalAnswer {
    const group = query.get("transfer_group")
    return {
      status: 200,
      body: {
        object: "list",
        has_more: false,
        url: "/v1/transfers",
        data: transfers.filter(
          ({ transfer_group }) => transfer_group === group,
        ),
      },
    }
  }

  return { ...server, state }
}

export function failure(
  status: number,
  error: { type: string; code?: string; message: string },
): LocalAnswer {
  return { status, body: { error } }
}
