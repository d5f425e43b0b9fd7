/** What was measured many times, smallest first. */
export class Sample {
  private readonly sorted: readonly number[]

  constructor(values: readonly number[]) {
    this.sorted = [...values].sort((a, b) => a - b)
  }

  /** The value below which a share of all lies: `at(0.95)`; the nearest rank. */
  at(share: number): number {
    const rank = Math.max(1, Math.ceil(share * this.sorted.length))
    return this.sorted[rank - 1]
  }

  get median(): number {
    return this.at(0.5)
  }
}

/** Milliseconds that something took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** Times something again and again, after some runs that do not count. */
export async function sample(
  work: () => Promise<unknown>,
  { runs, warmUp = 3 }: { runs: number; warmUp?: number },
): Promise<Sample> {
  for (let run = 0; run < warmUp; run++) {
    await work()
  }
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    times.push(await timed(work))
  }
  return new Sample(times)
}

/** `12.3`, `0.045`, `1,234`: three digits that say something. */
export function show(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 })
}

/** `0.97 (0.95-0.99)`: the middle one, the least and the greatest. */
export function showRange(sample: Sample): string {
  return `${show(sample.median)} (${show(sample.at(0))}–${show(sample.at(1))})`
}
