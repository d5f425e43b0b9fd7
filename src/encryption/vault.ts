import { MedusaError } from "@medusajs/framework/utils"

import { type EncryptionKey, HOW_TO_MAKE_A_KEY } from "./encryption-keys"
import { envelopePrefix, keyIdOf, open, seal } from "./envelope"

/** Where a secret is kept: it opens nowhere else. */
export interface SecretPlace {
  table: string
  column: string
  /** What tells the row from all others of the table, for ever. */
  row: string
}

/** What the code of the error is when the store has no key. */
export const KEYS_MISSING = "encryption_keys_missing"

/** Keeps secrets under the store's current key, and opens those of former ones. */
export class Vault {
  constructor(private readonly keys: readonly EncryptionKey[]) {}

  /** Under which key new secrets are kept; null: the store has none. */
  get currentKeyId(): string | null {
    return this.keys[0]?.id ?? null
  }

  /** Whether secrets can be kept. */
  get isReady(): boolean {
    return this.keys.length > 0
  }

  /**
   * Encrypts a secret for its place.
   * @param what names it in the message when that cannot be done
   * @throws MedusaError not allowed while the store has no key
   */
  encrypt(place: SecretPlace, secret: string, what: string): string {
    return seal(this.currentKey(what), nameOf(place), secret)
  }

  /**
   * Makes sure that secrets can be kept.
   * @param what names what is to be kept, in the message
   * @throws MedusaError not allowed while the store has no key
   */
  assertReady(what: string): void {
    this.currentKey(what)
  }

  /**
   * Decrypts a secret.
   * @throws EnvelopeError when no key opens it
   */
  decrypt(place: SecretPlace, envelope: string): string {
    return open(this.keys, nameOf(place), envelope)
  }

  /**
   * The same secret under the current key.
   * @throws EnvelopeError when no key opens it; MedusaError without keys
   */
  renew(place: SecretPlace, envelope: string): string {
    return this.encrypt(place, this.decrypt(place, envelope), place.column)
  }

  /** Whether an envelope is sealed under the current key. */
  isCurrent(envelope: string): boolean {
    return keyIdOf(envelope) === this.currentKeyId
  }

  /** What envelopes of the current key begin with; null without keys. */
  get currentPrefix(): string | null {
    return this.keys[0] ? envelopePrefix(this.keys[0]) : null
  }

  private currentKey(what: string): EncryptionKey {
    const [current] = this.keys
    if (!current) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${what}: cannot be kept, because the store has no key to encrypt it under; its ` +
          "administrator must set the plugin's option `encryptionKeys` " +
          `(PARTNER_CENTER_ENCRYPTION_KEYS): ${HOW_TO_MAKE_A_KEY}`,
        KEYS_MISSING,
      )
    }
    return current
  }
}

function nameOf({ table, column, row }: SecretPlace): string {
  return [table, column, row].join(":")
}
