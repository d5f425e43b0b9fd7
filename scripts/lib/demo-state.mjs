import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

const SECRET_BYTES = 32

/**
 * What a demo store keeps between two starts: secrets, made once, and whether it was
 * seeded already.
 */
export function openState(home) {
  const file = path.join(home, "state.json")
  const state = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, "utf8"))
    : { secrets: makeSecrets(), seed: null }
  const save = () => {
    fs.mkdirSync(home, { recursive: true })
    fs.writeFileSync(file, JSON.stringify(state, null, 2), { mode: 0o600 })
  }
  save()
  return {
    secrets: state.secrets,
    /** What the seed has said: keys and sign-ins; null before it has run. */
    get seed() {
      return state.seed
    },
    keepSeed(seed) {
      state.seed = seed
      save()
    },
  }
}

function makeSecrets() {
  const secret = () => randomBytes(SECRET_BYTES).toString("hex")
  return {
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    PARTNER_CENTER_SECRET: secret(),
    DATABASE_PASSWORD: secret(),
  }
}
