import { crc32, deflateSync } from "node:zlib"

export type Color = readonly [red: number, green: number, blue: number]

/** What colour a point has; both run from 0 to below 1. */
export type Painter = (x: number, y: number) => Color

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex")
const EIGHT_BITS = 8
const TRUE_COLOR = 2
const CHANNELS = 3

/** A picture as PNG, painted point by point. */
export function paint(width: number, height: number, painter: Painter): Buffer {
  const line = 1 + width * CHANNELS
  const pixels = Buffer.alloc(line * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels.set(painter(x / width, y / height), y * line + 1 + x * CHANNELS)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([EIGHT_BITS, TRUE_COLOR], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "ascii"), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
