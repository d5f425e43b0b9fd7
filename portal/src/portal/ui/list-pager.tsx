import type { UseQueryResult } from "@tanstack/react-query"
import type { useListPage } from "../data/use-list-page.ts"
import { Pager } from "./pager.tsx"

type Listed = {
  count: number
  count_is_exact: boolean
  next_cursor: string | null
}

/** Turns the pages of a list that can be read on behind a page. */
export const ListPager = ({
  at: { page, turnTo },
  list,
}: {
  at: ReturnType<typeof useListPage>
  list: UseQueryResult<Listed>
}) =>
  list.data && (
    <Pager
      page={page}
      count={list.data.count}
      hasMore={
        list.data.count_is_exact === false && list.data.next_cursor !== null
      }
      onTurn={(next) =>
        // While a page is on its way, the one before it is shown.
        turnTo(next, list.isPlaceholderData ? null : list.data.next_cursor)
      }
    />
  )
