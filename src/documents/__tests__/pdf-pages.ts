import { execFileSync } from "node:child_process"

/** The PDF reader is an ES module that jest cannot load. */
const READ_STDIN = `
  import { readFileSync } from "node:fs"
  import { extractText, getDocumentProxy } from "unpdf"
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(0)))
  const { text } = await extractText(pdf, { mergePages: false })
  process.stdout.write(JSON.stringify(text))`

const LARGEST_TEXT = 100_000_000

/** What a reader sees on each page of a PDF. */
export function pagesOfPdf(content: Uint8Array): string[] {
  const text = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", READ_STDIN],
    { input: content, maxBuffer: LARGEST_TEXT, encoding: "utf8" },
  )
  return JSON.parse(text) as string[]
}
