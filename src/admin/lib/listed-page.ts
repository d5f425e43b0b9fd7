/** What a list answers beside its rows that can be read on behind a page. */
export interface ListedPage {
  count: number
  /** false: there are more than `count`. */
  count_is_exact: boolean
  limit: number
  offset: number
  /** `after` of the next page; null: this was the last one. */
  next_cursor: string | null
}
