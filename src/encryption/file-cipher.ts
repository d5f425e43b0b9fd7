import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

/** AES-256 in Galois/Counter Mode, NIST SP 800-38D: 96 bits of IV, 128 bits of tag. */
const ALGORITHM = "aes-256-gcm"
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** A file that its key does not open: another file, or changed on the way. */
export class FileCipherError extends Error {
  readonly name = "FileCipherError"
}

/**
 * Encrypts a file under a key of its own. The key is what has to be kept secret: it is
 * small, so the store's key can be renewed without touching any file.
 * @param place what the file is for; it opens for the same place only
 * @returns the key in base64url, and IV, tag and ciphertext in one
 */
export function sealFile(
  place: string,
  content: Uint8Array,
): { key: string; sealed: Buffer } {
  const key = randomBytes(KEY_BYTES)
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, iv, {
    authTagLength: TAG_BYTES,
  })
  cipher.setAAD(Buffer.from(place))
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()])
  return {
    key: key.toString("base64url"),
    sealed: Buffer.concat([iv, cipher.getAuthTag(), ciphertext]),
  }
}

/**
 * Decrypts a file.
 * @throws FileCipherError when it does not open
 */
export function openFile(place: string, key: string, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv(
      ALGORITHM,
      Buffer.from(key, "base64url"),
      sealed.subarray(0, IV_BYTES),
      { authTagLength: TAG_BYTES },
    )
    decipher.setAAD(Buffer.from(place))
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return Buffer.concat([
      decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)),
      decipher.final(),
    ])
  } catch {
    throw new FileCipherError(
      "The file does not open: it was changed, or is another one",
    )
  }
}
