import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type {
  AssignCouponInput,
  CouponAnswer,
  CouponsAnswer,
  CouponsQuery,
} from "../../lib/widgets-types"
import { useChangedEverything } from "../use-changed-everything"

export const couponsQueryKeys = queryKeysFactory("coupons")

const PATH = "/admin/partner-coupons"

/** Promotions that belong to partners. */
export const useCoupons = (query: CouponsQuery) => {
  const { data, ...rest } = useQuery<CouponsAnswer, FetchError>({
    queryKey: couponsQueryKeys.list(query),
    queryFn: () => sdk.client.fetch<CouponsAnswer>(PATH, { query }),
  })
  return { ...data, ...rest }
}

/** Says whose a promotion is from now on. */
export const useAssignCoupon = () => {
  const onSuccess = useChangedEverything()
  return useMutation<CouponAnswer, FetchError, AssignCouponInput>({
    mutationFn: (body) =>
      sdk.client.fetch<CouponAnswer>(PATH, { method: "POST", body }),
    onSuccess,
  })
}
