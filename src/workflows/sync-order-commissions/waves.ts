/** An order, and by what its customer is recognised. */
export interface OrderOfPerson {
  id: string
  person: readonly string[]
}

/**
 * Divides orders so that no wave has two of one person, and that of a person's orders the
 * one listed first comes in an earlier wave: an order's attribution may depend on what an
 * earlier one of its customer has left in the referral history.
 * @param size how many a wave may have
 * @returns the ids of each wave, in the order in which they are listed
 */
export function wavesOf(
  orders: readonly OrderOfPerson[],
  size: number,
): string[][] {
  const waves: string[][] = []
  const lastWaves = new Map<string, number>()
  let firstFree = 0
  for (const { id, person } of orders) {
    const lasts = person.map((key) => lastWaves.get(key) ?? -1)
    let wave = Math.max(firstFree, ...lasts.map((last) => last + 1))
    while ((waves[wave]?.length ?? 0) >= size) {
      wave++
    }
    while (waves.length <= wave) {
      waves.push([])
    }
    waves[wave].push(id)
    person.forEach((key) => lastWaves.set(key, wave))
    while ((waves[firstFree]?.length ?? 0) >= size) {
      firstFree++
    }
  }
  return waves
}
