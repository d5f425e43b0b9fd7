import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"

import type { PartnerAnswer } from "../../lib/api-types"
import type { ApproveInput, RejectInput } from "../../lib/application-types"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

const useDecision = <Input extends object>(
  id: string,
  decision: "approval" | "rejection",
) => {
  const changedEverything = useChangedEverything()
  return useMutation<PartnerAnswer, FetchError, Input>({
    mutationFn: (body) =>
      sdk.client.fetch<PartnerAnswer>(`/admin/partners/${id}/${decision}`, {
        method: "POST",
        body,
      }),
    // After a refusal as well: somebody else may have decided.
    onSettled: changedEverything,
  })
}

/** Approves an application, with the programs in which the partner is enrolled. */
export const useApprove = (id: string) =>
  useDecision<ApproveInput>(id, "approval")

/** Rejects an application, with the reason that the applicant is told. */
export const useReject = (id: string) =>
  useDecision<RejectInput>(id, "rejection")
