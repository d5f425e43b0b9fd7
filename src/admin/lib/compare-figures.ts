/** A figure of a range beside that of the range before. */
export interface Compared {
  current: number
  previous: number
}

/**
 * By which part a figure rose or fell: 0.5 for half as much again. null where there was
 * nothing before, since nothing can be compared with nothing.
 */
export const changeOf = ({ current, previous }: Compared): number | null =>
  previous === 0 ? null : (current - previous) / Math.abs(previous)

/** How many of each hundred; null where there was nothing to begin with. */
export const rateOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole

/** How long a bar is beside the longest, in percent; never so short that it vanishes. */
export const barLength = (value: number, longest: number): number =>
  value <= 0 || longest <= 0 ? 0 : Math.max(1, (value / longest) * 100)
