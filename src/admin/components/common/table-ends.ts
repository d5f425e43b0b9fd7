/**
 * For Medusa's `Table`: its rows keep their distance from the right edge only, which is
 * where they begin when they are read from right to left.
 */
export const TABLE_ENDS =
  "rtl:[&_td:last-child]:pl-6 rtl:[&_th:last-child]:pl-6"
