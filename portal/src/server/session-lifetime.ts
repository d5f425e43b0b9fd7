/** What the browser says of a sign-in that is none of the API's business. */
export type SignInWish = {
  /** The body as the API takes it. */
  body: string
  /** Whether the session outlives the browser. */
  remember: boolean
}

/** Takes `remember` out of the body of a sign-in. */
export const readSignInWish = (text: string): SignInWish => {
  try {
    const { remember, ...body } = JSON.parse(text) as { remember?: unknown }
    return { body: JSON.stringify(body), remember: remember === true }
  } catch {
    return { body: text, remember: false }
  }
}

const SECOND_MS = 1000

/**
 * How long the cookie of a session lasts, in seconds; null: until the browser is closed;
 * undefined: as long as Medusa's tokens.
 *
 * @param endsAt - when an admin's visit ends, where it is one.
 */
export const sessionMaxAge = (
  { endsAt, remember }: { endsAt?: string; remember: boolean },
  now: number,
): number | null | undefined => {
  if (endsAt !== undefined) {
    const seconds = Math.floor((Date.parse(endsAt) - now) / SECOND_MS)
    return Math.max(0, seconds || 0)
  }
  return remember ? undefined : null
}
