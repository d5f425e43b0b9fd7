import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { LedgerAnswer, LedgerQuery } from "../../lib/api-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"

export const partnerLedgerQueryKeys = queryKeysFactory("ledger")

/** A partner's ledger over a range in one currency, a page of entries at a time. */
export const usePartnerLedger = (query: LedgerQuery) =>
  useQuery<LedgerAnswer, FetchError>({
    queryKey: partnerLedgerQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<LedgerAnswer>("/admin/partner-ledger", { query }),
    placeholderData: keepPreviousData,
  })
