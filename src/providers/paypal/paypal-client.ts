import { z } from "@medusajs/framework/zod"

import { PayoutUnansweredError } from "../payout-provider"
import type { PayPalOptions } from "./paypal-options"

/** Answered by PayPal: any status, and the body where it was JSON. */
export interface PayPalAnswer {
  status: number
  body: unknown
}

interface AccessToken {
  value: string
  /** In milliseconds since 1970. */
  endsAt: number
}

const tokenSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive(),
})

/** A token that is about to end may end on the way. */
const SPARE_MS = 60_000

/**
 * Asks PayPal's REST API. Its own Node SDK for payouts was given up in 2021 and its present
 * server SDK has no payouts, so this is plain `fetch`.
 */
export class PayPalClient {
  private token: Promise<AccessToken> | null = null

  constructor(private readonly options: PayPalOptions) {}

  /**
   * Has an access token at hand, so that it is known that a payment has not been asked for
   * when none is to be had.
   * @throws PayoutUnansweredError when PayPal gives none
   */
  async signIn(): Promise<void> {
    await this.accessToken()
  }

  /**
   * @param body JSON
   * @throws PayoutUnansweredError when no answer comes, or no access token is given; whether PayPal has
   * done what it was asked for is not known then
   */
  async ask(
    method: "GET" | "POST",
    path: string,
    body?: string,
  ): Promise<PayPalAnswer> {
    const answer = await this.askOnce(method, path, body)
    if (answer.status !== 401) {
      return answer
    }
    // PayPal may end a token early. It has done nothing, so it is asked once more.
    this.token = null
    return this.askOnce(method, path, body)
  }

  private async askOnce(
    method: string,
    path: string,
    body: string | undefined,
  ): Promise<PayPalAnswer> {
    return this.fetch(path, {
      method,
      body,
      headers: {
        authorization: `Bearer ${await this.accessToken()}`,
        "content-type": "application/json",
      },
    })
  }

  private async accessToken(): Promise<string> {
    const known = await this.token
    if (known && known.endsAt > Date.now()) {
      return known.value
    }
    const asked = this.askForToken()
    this.token = asked
    try {
      return (await asked).value
    } catch (error) {
      this.token = null
      throw error
    }
  }

  private async askForToken(): Promise<AccessToken> {
    const { clientId, clientSecret } = this.options
    const { status, body } = await this.fetch("/v1/oauth2/token", {
      method: "POST",
      body: "grant_type=client_credentials",
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
    })
    if (status !== 200) {
      throw new PayoutUnansweredError(
        status === 401
          ? "PayPal does not know the clientId and clientSecret in this environment"
          : `PayPal gave no access token, but answered ${status}`,
      )
    }
    const token = tokenSchema.parse(body)
    return {
      value: token.access_token,
      endsAt: Date.now() + token.expires_in * 1000 - SPARE_MS,
    }
  }

  private async fetch(path: string, init: RequestInit): Promise<PayPalAnswer> {
    try {
      const response = await fetch(this.options.baseUrl + path, {
        ...init,
        redirect: "error",
        signal: AbortSignal.timeout(this.options.timeoutMs),
      })
      return { status: response.status, body: parseJson(await response.text()) }
    } catch (error) {
      throw new PayoutUnansweredError(
        `PayPal has not answered: ${error instanceof Error ? error.message : "no reason given"}`,
      )
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
