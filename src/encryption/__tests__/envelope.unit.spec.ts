import { randomBytes } from "node:crypto"

import fc from "fast-check"

import { type EncryptionKey, parseEncryptionKeys } from "../encryption-keys"
import { EnvelopeError, keyIdOf, open, seal } from "../envelope"

const newKey = (id: string): EncryptionKey => ({ id, secret: randomBytes(32) })

const PLACE = "partner_payout_setting:details:ptnr_1"
const IBAN = "DE89370400440532013000"

describe("an envelope", () => {
  const key = newKey("k1")

  it("opens to what was put in, whatever that is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string(),
        (text, place) => open([key], place, seal(key, place, text)) === text,
      ),
    )
  })

  it("shows nothing of the text, and never looks the same twice", () => {
    const envelopes = Array.from({ length: 50 }, () => seal(key, PLACE, IBAN))
    expect(new Set(envelopes).size).toBe(50)
    const ivs = new Set(envelopes.map((envelope) => envelope.split(".")[2]))
    expect(ivs.size).toBe(50)
    for (const envelope of envelopes) {
      expect(envelope).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/)
      expect(envelope).not.toContain(IBAN)
      const bytes = Buffer.from(envelope.split(".")[4], "base64url")
      expect(bytes.includes(IBAN)).toBe(false)
    }
  })

  it("names its key", () => {
    expect(keyIdOf(seal(newKey("k-2"), PLACE, IBAN))).toBe("k-2")
  })

  it("does not open under another key of the same name", () => {
    const envelope = seal(key, PLACE, IBAN)
    expect(() => open([newKey("k1")], PLACE, envelope)).toThrow(EnvelopeError)
  })

  it("says which key is missing", () => {
    const envelope = seal(key, PLACE, IBAN)
    expect(() => open([newKey("k2")], PLACE, envelope)).toThrow(
      'It was encrypted under the key "k1", which encryptionKeys does not name',
    )
    expect(() => open([], PLACE, envelope)).toThrow(EnvelopeError)
  })

  it("does not open in another row, column or table", () => {
    const envelope = seal(key, PLACE, IBAN)
    for (const other of [
      "partner_payout_setting:details:ptnr_2",
      "partner_payout_setting:label:ptnr_1",
      "partner_tax_profile:details:ptnr_1",
    ]) {
      expect(() => open([key], other, envelope)).toThrow(EnvelopeError)
    }
  })

  it("does not open once any single bit was changed", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom(2, 3, 4),
        fc.nat(),
        fc.nat({ max: 7 }),
        (text, part, at, bit) => {
          const parts = seal(key, PLACE, text).split(".")
          const bytes = Buffer.from(parts[part], "base64url")
          bytes[at % bytes.length] ^= 1 << bit
          parts[part] = bytes.toString("base64url")
          expect(() => open([key], PLACE, parts.join("."))).toThrow(
            EnvelopeError,
          )
        },
      ),
    )
  })

  it("does not open when a part was cut short, left out or written otherwise", () => {
    const envelope = seal(key, PLACE, IBAN)
    const [version, id, iv, tag, ciphertext] = envelope.split(".")
    for (const changed of [
      [version, id, iv, tag.slice(0, 6), ciphertext],
      [version, id, iv, "", ciphertext],
      [version, id, "", tag, ciphertext],
      [version, id, iv, tag, ciphertext, ciphertext],
      [version, id, iv, tag],
      ["v2", id, iv, tag, ciphertext],
      [version, id, iv, `${tag}==`, ciphertext],
    ]) {
      expect(() => open([key], PLACE, changed.join("."))).toThrow(EnvelopeError)
    }
    expect(() => open([key], PLACE, "")).toThrow(EnvelopeError)
    expect(() => open([key], PLACE, IBAN)).toThrow(EnvelopeError)
  })

  it("is not made to open by calling it by another key's name", () => {
    const same = { id: "k2", secret: key.secret }
    const renamed = seal(key, PLACE, IBAN).replace("v1.k1.", "v1.k2.")
    expect(() => open([same], PLACE, renamed)).toThrow(EnvelopeError)
  })
})

describe("the keys of the environment", () => {
  const DIGITS = randomBytes(32).toString("hex")
  const OTHERS = randomBytes(32).toString("hex")

  it("come in their order, the first is the current one", () => {
    const keys = parseEncryptionKeys(` k2:${DIGITS} , k1:${OTHERS},`)
    expect(keys.map(({ id }) => id)).toEqual(["k2", "k1"])
    expect(keys[0].secret.toString("hex")).toBe(DIGITS)
  })

  it("may be none", () => {
    expect(parseEncryptionKeys("")).toEqual([])
    expect(parseEncryptionKeys(" , ")).toEqual([])
  })

  it.each([
    ["no name", DIGITS],
    ["too short", `k1:${DIGITS.slice(1)}`],
    ["too long", `k1:${DIGITS}0`],
    ["not hexadecimal", `k1:${DIGITS.slice(1)}g`],
    ["a name with a dot", `k.1:${DIGITS}`],
  ])("are refused (%s) with how to make one, never repeated", (_, text) => {
    const read = () => parseEncryptionKeys(text)
    expect(read).toThrow(
      /key 1 of encryptionKeys is not .*openssl rand -hex 32/,
    )
    expect(read).not.toThrow(new RegExp(DIGITS.slice(1, 20)))
  })

  it("have different names", () => {
    expect(() => parseEncryptionKeys(`k1:${DIGITS},k1:${OTHERS}`)).toThrow(
      "names two keys alike",
    )
  })
})
