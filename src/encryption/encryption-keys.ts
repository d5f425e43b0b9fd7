/** A key under which secrets are kept. */
export interface EncryptionKey {
  /** What envelopes name it by. */
  id: string
  /** 32 bytes. */
  secret: Buffer
}

/** How somebody makes a key, for messages. */
export const HOW_TO_MAKE_A_KEY =
  '"openssl rand -hex 32" makes 64 hexadecimal digits; put a name in front, for example "k1:<the digits>"'

const KEY = /^([a-z0-9][a-z0-9_-]{0,19}):([0-9a-f]{64})$/i

/**
 * Reads keys as the environment holds them: `k2:<64 hex>,k1:<64 hex>`. The first is the
 * current one, under which everything new is kept; the others only open what is older.
 * @returns none for an empty text
 * @throws RangeError for a key that is none, or a name that stands twice; it never repeats
 * what it was given
 */
export function parseEncryptionKeys(text: string): EncryptionKey[] {
  const keys = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(toKey)
  const ids = new Set(keys.map(({ id }) => id))
  if (ids.size < keys.length) {
    throw new RangeError(
      "encryptionKeys names two keys alike; give each its own name",
    )
  }
  return keys
}

function toKey(part: string, index: number): EncryptionKey {
  const [, id, digits] = KEY.exec(part) ?? []
  if (!id || !digits) {
    throw new RangeError(
      `key ${index + 1} of encryptionKeys is not "<name>:<64 hexadecimal digits>"; ${HOW_TO_MAKE_A_KEY}`,
    )
  }
  return { id, secret: Buffer.from(digits, "hex") }
}
