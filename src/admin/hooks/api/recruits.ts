import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"

import type { RecruitsAnswer } from "../../lib/ledgers-types"
import { sdk } from "../../lib/sdk"
import { partnersQueryKeys } from "./partners"

/** Whom a partner recruited, down to the third level, in one request. */
export const useRecruits = (partnerId: string) =>
  useQuery<RecruitsAnswer, FetchError>({
    // Below the lists of partners: a new one, or a new parent, changes the tree.
    queryKey: partnersQueryKeys.list({ recruitsOf: partnerId }),
    queryFn: () =>
      sdk.client.fetch<RecruitsAnswer>(`/admin/partners/${partnerId}/recruits`),
  })
