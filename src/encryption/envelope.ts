import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

import type { EncryptionKey } from "./encryption-keys"

/** AES-256 in Galois/Counter Mode, NIST SP 800-38D: 96 bits of IV, 128 bits of tag. */
const ALGORITHM = "aes-256-gcm"
const IV_BYTES = 12
const TAG_BYTES = 16
const VERSION = "v1"
const PARTS = 5

/** An envelope that no key opens: another key, another place, or changed on the way. */
export class EnvelopeError extends Error {
  readonly name = "EnvelopeError"
}

/**
 * Encrypts a text under a key.
 * @param place what the text is for; the envelope opens for the same place only
 * @returns `v1.<key id>.<iv>.<tag>.<ciphertext>`, the last three in base64url
 */
export function seal(
  { id, secret }: EncryptionKey,
  place: string,
  text: string,
): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, secret, iv, {
    authTagLength: TAG_BYTES,
  })
  cipher.setAAD(associatedData(id, place))
  const ciphertext = Buffer.concat([
    cipher.update(text, "utf8"),
    cipher.final(),
  ])
  const parts = [iv, cipher.getAuthTag(), ciphertext]
  return [VERSION, id, ...parts.map((part) => part.toString("base64url"))].join(
    ".",
  )
}

/**
 * Decrypts an envelope.
 * @param keys of which one must be the envelope's
 * @param place for what it was made
 * @throws EnvelopeError when it does not open; the message holds nothing of the text
 */
export function open(
  keys: readonly EncryptionKey[],
  place: string,
  envelope: string,
): string {
  const [version, id, ...encoded] = envelope.split(".")
  if (version !== VERSION || encoded.length !== PARTS - 2) {
    throw new EnvelopeError("This is no envelope of version v1")
  }
  const key = keys.find((each) => each.id === id)
  if (!key) {
    throw new EnvelopeError(
      `It was encrypted under the key "${id}", which encryptionKeys does not name`,
    )
  }
  const parts = encoded.map((part) => Buffer.from(part, "base64url"))
  // Node reads sloppy base64 as well: one text, one envelope.
  if (
    parts.some((part, index) => part.toString("base64url") !== encoded[index])
  ) {
    throw new EnvelopeError("The envelope was changed")
  }
  const [iv, tag, ciphertext] = parts
  try {
    const decipher = createDecipheriv(ALGORITHM, key.secret, iv, {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(associatedData(key.id, place))
    decipher.setAuthTag(tag)
    return Buffer.concat([
      decipher.update(ciphertext),
      decipher.final(),
    ]).toString("utf8")
  } catch {
    throw new EnvelopeError(
      `The key "${key.id}" does not open it: it is another key of that name, or the text was changed or belongs elsewhere`,
    )
  }
}

/** What all envelopes begin with that are sealed under a key. */
export function envelopePrefix({ id }: Pick<EncryptionKey, "id">): string {
  return `${VERSION}.${id}.`
}

/** Under which key an envelope was sealed. */
export function keyIdOf(envelope: string): string {
  return envelope.split(".")[1] ?? ""
}

function associatedData(keyId: string, place: string): Buffer {
  return Buffer.from([VERSION, keyId, place].join("\n"))
}
