import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

import type { RunningStore } from "./store"

export interface Mail {
  to: string
  template: string
  subject: string
  text: string
}

/** What the store has written to an address, the oldest first. */
export function mailsTo(store: RunningStore, address: string): Mail[] {
  return readdirSync(store.mail_folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map(
      (name) =>
        JSON.parse(
          readFileSync(path.join(store.mail_folder, name), "utf8"),
        ) as Mail,
    )
    .filter(({ to }) => to === address)
}
