/** What files are by their first bytes, and how their names end. */
const FILE_TYPES = [
  { mime: "image/png", ends: ["png"], begins: "\x89PNG\r\n\x1a\n" },
  { mime: "image/jpeg", ends: ["jpg", "jpeg"], begins: "\xff\xd8\xff" },
  { mime: "image/gif", ends: ["gif"], begins: "GIF8" },
  { mime: "image/webp", ends: ["webp"], begins: "RIFF", at8: "WEBP" },
  { mime: "application/pdf", ends: ["pdf"], begins: "%PDF-" },
  {
    mime: "application/zip",
    ends: ["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"],
    begins: "PK\x03\x04",
  },
] as const

const LONGEST_BEGINNING = 12

export const IMAGE_ENDINGS = ["png", "jpg", "jpeg", "gif", "webp"]
export const FILE_ENDINGS: string[] = FILE_TYPES.flatMap(({ ends }) => [
  ...ends,
])

/** The type of a file by its first bytes; null for types that are not told apart. */
export function contentTypeOf(content: Uint8Array): string | null {
  return typeOf(content)?.mime ?? null
}

/**
 * The type of a file by what is in it, where its name ends accordingly; null for all
 * others. A browser goes by the name: a picture called `x.html` would be run as a page.
 * @param path the file's name, or its address
 */
export function fileTypeOf(content: Uint8Array, path: string): string | null {
  const ending = path.split(/[?#]/)[0].split(".").pop()?.toLowerCase() ?? ""
  const type = typeOf(content)
  return type?.ends.some((end) => end === ending) ? type.mime : null
}

function typeOf(content: Uint8Array) {
  const first = Buffer.from(content.subarray(0, LONGEST_BEGINNING)).toString(
    "latin1",
  )
  return FILE_TYPES.find(
    (each) =>
      first.startsWith(each.begins) &&
      (!("at8" in each) || first.startsWith(each.at8, 8)),
  )
}
