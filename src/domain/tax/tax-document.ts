import { contentTypeOf } from "../resource/file-types"

/** What a tax document is. */
export const TAX_DOCUMENT_KINDS = [
  "w9",
  "w8",
  "vat_certificate",
  "residence_certificate",
  "business_registration",
  "other",
] as const

export type TaxDocumentKind = (typeof TAX_DOCUMENT_KINDS)[number]

/** Bytes: 5 MB. */
export const LARGEST_TAX_DOCUMENT = 5 * 1024 * 1024

/** How many documents one partner can have. */
export const MOST_TAX_DOCUMENTS = 50

const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["application/pdf", ["pdf"]],
  ["image/png", ["png"]],
  ["image/jpeg", ["jpg", "jpeg"]],
])

const LONGEST_NAME = 100
/** What a file system or a reader could misread: separators, quotes, invisible characters. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*;%]+/gu

/** The type of a tax document by its first bytes; null for all that are not taken. */
export function taxDocumentTypeOf(content: Uint8Array): string | null {
  const type = contentTypeOf(content)
  return type !== null && ENDINGS.has(type) ? type : null
}

/**
 * The name under which a document is kept and downloaded: without a path and without what
 * means something to a file system; it ends as the document's type does.
 */
export function toDocumentName(uploaded: string, mimeType: string): string {
  const endings = ENDINGS.get(mimeType) ?? []
  const [, stem, ending] =
    /^(.*?)(?:\.([^.]*))?$/su.exec(fileNameOf(uploaded)) ?? []
  const isRight = endings.some((each) => each === ending?.toLowerCase())
  const name = isRight || !ending ? stem : `${stem}.${ending}`
  const short = Array.from(name).slice(0, LONGEST_NAME).join("").trim()
  return `${short || "document"}.${isRight ? ending : endings[0]}`
}

function fileNameOf(path: string): string {
  const last = path.split(/[/\\]/).pop() ?? ""
  return last
    .replace(UNSAFE, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+/, "")
}
