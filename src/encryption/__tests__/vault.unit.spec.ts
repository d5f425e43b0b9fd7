import { randomBytes } from "node:crypto"

import type { EncryptionKey } from "../encryption-keys"
import { EnvelopeError } from "../envelope"
import { Vault } from "../vault"

const newKey = (id: string): EncryptionKey => ({ id, secret: randomBytes(32) })

const PLACE = { table: "partner_tax_profile", column: "form_data", row: "p1" }

describe("the vault", () => {
  const [k1, k2] = [newKey("k1"), newKey("k2")]

  it("keeps under the first key and opens what older ones sealed", () => {
    const before = new Vault([k1])
    const during = new Vault([k2, k1])
    const after = new Vault([k2])
    const old = before.encrypt(PLACE, "secret", "form")

    expect(during.decrypt(PLACE, old)).toBe("secret")
    expect(during.isCurrent(old)).toBe(false)
    expect(() => after.decrypt(PLACE, old)).toThrow(EnvelopeError)

    const renewed = during.renew(PLACE, old)
    expect(during.isCurrent(renewed)).toBe(true)
    expect(renewed.startsWith(String(during.currentPrefix))).toBe(true)
    expect(after.decrypt(PLACE, renewed)).toBe("secret")
    expect(() => before.decrypt(PLACE, renewed)).toThrow(EnvelopeError)
  })

  it("without a key refuses and says what to set", () => {
    const vault = new Vault([])
    expect(vault.isReady).toBe(false)
    expect(vault.currentKeyId).toBeNull()
    expect(() => vault.encrypt(PLACE, "secret", "details")).toThrow(
      /^details: cannot be kept.*encryptionKeys.*PARTNER_CENTER_ENCRYPTION_KEYS.*openssl rand -hex 32/,
    )
    expect(() => vault.encrypt(PLACE, "secret", "details")).not.toThrow(
      /secret"/,
    )
  })
})
