const LENGTH = 16
const HEX = 16

/**
 * A key that nobody else makes. Not `crypto.randomUUID`: browsers have that on HTTPS and
 * on localhost only.
 */
export const newIdempotencyKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(LENGTH))]
    .map((byte) => byte.toString(HEX).padStart(2, "0"))
    .join("")
