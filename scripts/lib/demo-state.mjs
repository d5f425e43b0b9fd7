import { createHash, randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

const SECRET_BYTES = 32

/**
 * What a demo store keeps between two starts: secrets, made once, and for each database
 * what the seed has said and which migrations it has.
 * @param {string} home
 */
export function openState(home) {
  const file = fileOf(home)
  const saved = read(file) ?? { databases: {} }
  // A later release may need a secret that an older demo has not made.
  const state = { ...saved, secrets: { ...makeSecrets(), ...saved.secrets } }
  const save = () => {
    fs.mkdirSync(home, { recursive: true })
    fs.writeFileSync(file, JSON.stringify(state, null, 2), { mode: 0o600 })
  }
  save()
  return {
    secrets: state.secrets,
    /** @param {string} name what tells this database from others; kept as a hash */
    ofDatabase(name) {
      const key = keyOf(name)
      return {
        /** Undefined before it was seeded. */
        get seed() {
          return state.databases[key]?.seed
        },
        get migrations() {
          return state.databases[key]?.migrations
        },
        keep(facts) {
          state.databases[key] = { ...state.databases[key], ...facts }
          save()
        },
      }
    },
  }
}

/**
 * The password of a demo's own database, for who only reads: a demo may be running, and
 * its state is its own to write.
 * @param {string} home
 * @param {string} name what tells the database from others
 * @returns {string | null} null where there is no such database, or it has no tables yet
 */
export function passwordOf(home, name) {
  const state = read(fileOf(home))
  return state?.databases[keyOf(name)]?.migrations
    ? state.secrets.DATABASE_PASSWORD
    : null
}

function fileOf(home) {
  return path.join(home, "state.json")
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null
}

function keyOf(name) {
  return createHash("sha256").update(name).digest("hex")
}

function makeSecrets() {
  const secret = () => randomBytes(SECRET_BYTES).toString("hex")
  return {
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    PARTNER_CENTER_SECRET: secret(),
    PARTNER_CENTER_STOREFRONT_SECRET: secret(),
    PARTNER_CENTER_ENCRYPTION_KEYS: `k1:${secret()}`,
    DATABASE_PASSWORD: secret(),
  }
}
