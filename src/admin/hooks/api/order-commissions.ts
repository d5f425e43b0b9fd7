import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type {
  AssignOrderInput,
  OrderCommissions,
  OverrideLineInput,
  RecalculateOrderInput,
  ReviewOrderInput,
} from "../../lib/widgets-types"
import { useChangedEverything } from "../use-changed-everything"

export const orderCommissionsQueryKeys = queryKeysFactory("order-commissions")

const pathOf = (orderId: string) =>
  `/admin/orders/${orderId}/partner-commissions`

/** Who was credited with an order, why, and what everybody earns. */
export const useOrderCommissions = (orderId: string) =>
  useQuery<OrderCommissions, FetchError>({
    queryKey: orderCommissionsQueryKeys.detail(orderId),
    queryFn: () => sdk.client.fetch<OrderCommissions>(pathOf(orderId)),
  })

/* Each decision answers with the order as it is after it, which shows at once. */
const useOrderDecision = <Body extends object | void>(
  orderId: string,
  action: string,
) => {
  const queryClient = useQueryClient()
  const changedEverything = useChangedEverything()
  return useMutation<OrderCommissions, FetchError, Body>({
    mutationFn: (body) =>
      sdk.client.fetch<OrderCommissions>(`${pathOf(orderId)}/${action}`, {
        method: "POST",
        body: body ?? undefined,
      }),
    onSuccess: (answer) => {
      queryClient.setQueryData(
        orderCommissionsQueryKeys.detail(orderId),
        answer,
      )
      return changedEverything()
    },
  })
}

/** Brings the order's commissions to what the order says now. */
export const useSyncOrder = (orderId: string) =>
  useOrderDecision<void>(orderId, "sync")

/** Assigns the order to partners. */
export const useAssignOrder = (orderId: string) =>
  useOrderDecision<AssignOrderInput>(orderId, "attribution")

/** Approves or refuses a flagged order. */
export const useReviewOrder = (orderId: string) =>
  useOrderDecision<ReviewOrderInput>(orderId, "review")

/** Recalculates the order with today's terms. */
export const useRecalculateOrder = (orderId: string) =>
  useOrderDecision<RecalculateOrderInput>(orderId, "recalculate")

/** Agrees on what a partner earns for a line of the order. */
export const useOverrideLine = (orderId: string) =>
  useOrderDecision<OverrideLineInput>(orderId, "line-overrides")
