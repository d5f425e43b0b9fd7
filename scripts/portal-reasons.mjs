/*
 * Writes the portal's texts for the reasons that a partner meets: how a commission was
 * computed, and why some of it was taken back. They are the dashboard's texts; the portal
 * is a package of its own and cannot read them there.
 */
import fs from "node:fs"
import path from "node:path"
import ts from "typescript"

import { bin, ROOT } from "./lib/paths.mjs"
import { run } from "./lib/run.mjs"

const CATALOGUE = path.join(ROOT, "src", "domain", "reasons", "catalogue.ts")
const LANGUAGES = ["en", "de"]
/** The name of anything that such a reason may be about and that is said in words. */
const WORDS = ["taken"]

const codes = codesOf("EntitlementReasons")
const isMet = (key) =>
  codes.includes(key.replace(/_one$/, "")) || key.startsWith("clawback_")

const files = LANGUAGES.map(write)
await run(bin("prettier"), ["--write", ...files])

function write(language) {
  const { reasons } = JSON.parse(
    fs.readFileSync(
      path.join(ROOT, "src", "admin", "i18n", "json", language, "reasons.json"),
      "utf8",
    ),
  )
  const { words, ...sentences } = reasons
  const texts = {
    ...Object.fromEntries(
      Object.entries(sentences).filter(([key]) => isMet(key)),
    ),
    words: Object.fromEntries(WORDS.map((param) => [param, words[param]])),
  }
  const file = path.join(
    ROOT,
    "portal",
    "src",
    "portal",
    "texts",
    language,
    "reasons.ts",
  )
  fs.writeFileSync(
    file,
    `/** Made by \`npm run portal-reasons\` from the dashboard's texts: change those. */
export const reasons = ${JSON.stringify(texts, null, 2)}
`,
  )
  return file
}

/** The names of an interface's properties. */
function codesOf(name) {
  const source = ts.createSourceFile(
    CATALOGUE,
    fs.readFileSync(CATALOGUE, "utf8"),
    ts.ScriptTarget.Latest,
  )
  const found = source.statements.find(
    (statement) =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  )
  return found.members.map((member) => member.name.text)
}
