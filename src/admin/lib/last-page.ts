/**
 * Where the page at an offset really begins: past the end, as after the last row of the
 * last page was taken away, it is the last page that has rows.
 */
export const toPageWithRows = (
  offset: number,
  count: number,
  pageSize: number,
): number =>
  offset < count
    ? offset
    : Math.max(0, Math.ceil(count / pageSize) - 1) * pageSize
