import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"

import type { OpenVisitAnswer } from "../../lib/portal-types"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

/** Asks for the address that opens the portal as a partner sees it, once. */
export const useOpenPortalVisit = (partnerId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<OpenVisitAnswer, FetchError>({
    mutationFn: () =>
      sdk.client.fetch<OpenVisitAnswer>(
        `/admin/partners/${partnerId}/portal-visits`,
        { method: "POST" },
      ),
    onSuccess,
  })
}
