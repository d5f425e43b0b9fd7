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
  const file = path.join(home, "state.json")
  const saved = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, "utf8"))
    : { databases: {} }
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
      const key = createHash("sha256").update(name).digest("hex")
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
