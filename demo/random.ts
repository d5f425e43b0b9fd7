/** A sequence of numbers from 0 to below 1 that is the same at every start (mulberry32). */
export function createRandom(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    /** A whole number from `least` to `most`, both included. */
    between: (least: number, most: number): number =>
      least + Math.floor(next() * (most - least + 1)),
    pick: <Item>(items: readonly Item[]): Item =>
      items[Math.floor(next() * items.length)],
    chance: (probability: number): boolean => next() < probability,
  }
}

export type Random = ReturnType<typeof createRandom>
