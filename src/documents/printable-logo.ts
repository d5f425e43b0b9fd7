import { contentTypeOf } from "../domain/resource/file-types"

/** A picture of more pixels is unpacked to hundreds of megabytes. */
const MOST_PIXELS = 4_000_000
/** Where a PNG says how wide and how high it is. */
const PNG_SIZE = { width: 16, height: 20, end: 24 }

/**
 * A logo as a PDF can take it; null for anything but a sound PNG or JPEG. A PNG is
 * unpacked and packed again: the PDF library unpacks it in the background, where a damaged
 * one would end the process.
 */
export function toPrintableLogo(content: Uint8Array): Buffer | null {
  const bytes = Buffer.from(content)
  switch (contentTypeOf(bytes)) {
    case "image/jpeg":
      return bytes
    case "image/png":
      return repack(bytes)
    default:
      return null
  }
}

function repack(bytes: Buffer): Buffer | null {
  if (
    bytes.length < PNG_SIZE.end ||
    bytes.readUInt32BE(PNG_SIZE.width) * bytes.readUInt32BE(PNG_SIZE.height) >
      MOST_PIXELS
  ) {
    return null
  }
  const { PNG } = require("pngjs") as typeof import("pngjs")
  try {
    return PNG.sync.write(PNG.sync.read(bytes))
  } catch {
    // Each kind of damage has an error of its own, and none of them says more.
    return null
  }
}
