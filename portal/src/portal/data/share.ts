/** How much of the greatest of some numbers each is: 0 to 1; a loss is nothing. */
export const sharesOf = (values: readonly number[]): number[] => {
  const greatest = Math.max(...values, 0)
  return values.map((value) =>
    greatest === 0 ? 0 : Math.max(value, 0) / greatest,
  )
}

/** By how much of itself a number has changed, 1 being as much again; null from nothing. */
export const changeOf = ({
  current,
  previous,
}: {
  current: number
  previous: number
}): number | null => (previous > 0 ? (current - previous) / previous : null)
