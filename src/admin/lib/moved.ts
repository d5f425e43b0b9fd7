/** A list in which one row was moved to the place of another. */
export const moved = <Row extends { id: string }>(
  rows: readonly Row[],
  id: string,
  overId: string,
): Row[] => {
  const row = rows.find((each) => each.id === id)
  const to = rows.findIndex((each) => each.id === overId)
  if (!row || to < 0) {
    return [...rows]
  }
  const rest = rows.filter((each) => each !== row)
  return [...rest.slice(0, to), row, ...rest.slice(to)]
}
