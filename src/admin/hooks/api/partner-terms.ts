import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"

import type { SaveOverrideInput } from "../../lib/partner-detail-types"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

/** Gives a partner rates of their own, or replaces those for the same target. */
export const useSaveOverride = (partnerId: string) =>
  usePartnerChange<SaveOverrideInput>((body) =>
    sdk.client.fetch(`/admin/partners/${partnerId}/overrides`, {
      method: "POST",
      body,
    }),
  )

/** Takes rates of a partner's own back. */
export const useRemoveOverride = (partnerId: string) =>
  usePartnerChange<string>((overrideId) =>
    sdk.client.fetch(`/admin/partners/${partnerId}/overrides/${overrideId}`, {
      method: "DELETE",
    }),
  )

/** Says whose a promotion is from now on; `null`: nobody's. */
export const useAssignCoupon = () =>
  usePartnerChange<{ promotion_id: string; partner_id: string | null }>(
    (body) =>
      sdk.client.fetch("/admin/partner-coupons", { method: "POST", body }),
  )

/** Enrols a partner in a program. */
export const useEnroll = (partnerId: string) =>
  usePartnerChange<string>((programId) =>
    sdk.client.fetch(`/admin/partner-programs/${programId}/enrollments`, {
      method: "POST",
      body: { partner_id: partnerId },
    }),
  )

/** Ends a partner's enrolment in a program. */
export const useEndEnrollment = (partnerId: string) =>
  usePartnerChange<string>((programId) =>
    sdk.client.fetch(
      `/admin/partner-programs/${programId}/enrollments/${partnerId}`,
      { method: "DELETE" },
    ),
  )

const usePartnerChange = <Input>(
  mutationFn: (input: Input) => Promise<unknown>,
) => {
  const onSuccess = useChangedEverything()
  return useMutation<unknown, FetchError, Input>({
    mutationFn,
    onSuccess,
  })
}
