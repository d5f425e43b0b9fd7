import fs from "node:fs"
import os from "node:os"
import path from "node:path"

/** An e-mail as `demo/mail-folder.cjs` keeps it. */
export interface Mail {
  to: string
  from: string | null
  template: string
  data: Record<string, unknown>
  subject: string
  text: string
  html: string
}

/** A folder for the e-mails of one test file; name it as `MAIL_FOLDER`. */
export function createMailFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), "partner-center-mails-"))
}

/** All e-mails so far, the oldest first. */
export function allMails(folder: string): Mail[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8"))
    .map((text) => JSON.parse(text) as Mail)
}

/** The e-mails to an address so far, the oldest first. */
export function mailsTo(folder: string, address: string): Mail[] {
  return allMails(folder).filter(({ to }) => to === address)
}

/** The token of the link in an e-mail. */
export function tokenIn({ text }: Mail): string {
  const [, token] =
    /http:\/\/localhost:8000\/partners\/password#token=([\w-]+)/.exec(text) ??
    []
  if (!token) {
    throw new Error(`There is no link in: ${text}`)
  }
  return token
}
