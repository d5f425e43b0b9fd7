const MOTIFS = ["discs", "arches", "stripes"] as const

/** FNV-1a, 32 bits: spreads even handles that differ in one letter. */
const hashOf = (text: string) =>
  [...text].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0,
    0x811c9dc5,
  )

/**
 * What a product's placeholder looks like: a hue in degrees and three shapes
 * on a canvas of 100 by 100, all derived from the handle.
 */
export const artOf = (handle: string) => {
  const at = (salt: number, range: number) => hashOf(`${salt}${handle}`) % range
  return {
    hue: at(1, 360),
    motif: MOTIFS[at(2, MOTIFS.length)],
    shapes: [3, 4, 5].map((salt) => ({
      x: 10 + at(salt, 80),
      y: 15 + at(salt + 10, 70),
      size: 14 + at(salt + 20, 22),
    })),
  }
}
