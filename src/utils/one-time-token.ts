import { createHash, randomBytes } from "node:crypto"

const TOKEN_BYTES = 32

/** A token to send, and what is kept of it. */
export interface OneTimeToken {
  token: string
  hash: string
}

/** Makes a token that nobody can guess, in letters that an address may have. */
export function createOneTimeToken(): OneTimeToken {
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  return { token, hash: hashOneTimeToken(token) }
}

/** Without salt: the token has 256 random bits of its own. */
export function hashOneTimeToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}
