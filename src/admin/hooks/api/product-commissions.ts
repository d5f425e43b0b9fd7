import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type {
  ProductCommissionsAnswer,
  ProductCommissionsQuery,
} from "../../lib/widgets-types"

export const productCommissionsQueryKeys = queryKeysFactory(
  "product-commissions",
)

/** What pays for a product apart from the programs' defaults. */
export const useProductCommissions = (
  productId: string,
  query: ProductCommissionsQuery,
) =>
  useQuery<ProductCommissionsAnswer, FetchError>({
    queryKey: productCommissionsQueryKeys.list({ productId, ...query }),
    queryFn: () =>
      sdk.client.fetch<ProductCommissionsAnswer>(
        `/admin/products/${productId}/partner-commissions`,
        { query },
      ),
    placeholderData: keepPreviousData,
  })
