import { readFileSync } from "node:fs"

interface SignIn {
  code: string
  name: string
  password: string
}

/** The running demo store, as `npm test -- browser` describes it. */
export interface RunningStore {
  medusa_url: string
  storefront_url: string
  admin: { email: string; password: string }
  partners: SignIn[]
  partner_link: string
  publishable_key: string
  /** The store's e-mails, each as JSON. */
  mail_folder: string
}

/** Reads where the store runs and who can sign in. */
export function readStore(): RunningStore {
  const file = process.env.E2E_STORE_FILE
  if (!file) {
    throw new Error(
      "E2E_STORE_FILE is not set: run the browser suite with `npm test -- browser`",
    )
  }
  return JSON.parse(readFileSync(file, "utf8")) as RunningStore
}
