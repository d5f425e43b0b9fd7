import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { listOpenPrograms } from "../../client/applications.ts"
import { requestPasswordReset, setPassword } from "../../client/passwords.ts"
import { redeemPortalVisit } from "../../client/portal.ts"
import type {
  RequestPasswordResetBody,
  SetPasswordBody,
} from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { ME } from "./use-api.ts"

/** The programs for which anybody may apply. */
export const useOpenPrograms = () => {
  const { sdk } = usePortal()
  return useQuery({
    queryKey: ["open-programs"],
    queryFn: async () => (await listOpenPrograms(sdk)).programs,
  })
}

export const usePasswordRequest = () => {
  const { sdk } = usePortal()
  return useMutation({
    mutationFn: (body: RequestPasswordResetBody) =>
      requestPasswordReset(sdk, body),
  })
}

/** Sets a password; who was signed in here is signed out. */
export const useNewPassword = () => {
  const { sdk } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: SetPasswordBody) => setPassword(sdk, body),
    onSuccess: () => queries.resetQueries({ queryKey: [ME] }),
  })
}

/**
 * Begins an admin's visit; who was signed in here is signed out. A query, not a mutation:
 * a code opens once, and React may run effects twice.
 */
export const useVisit = (code: string) => {
  const { sdk } = usePortal()
  const queries = useQueryClient()
  return useQuery({
    queryKey: ["visit", code],
    queryFn: async () => {
      const visit = await redeemPortalVisit(sdk, { code })
      await queries.resetQueries({ queryKey: [ME] })
      return visit
    },
    enabled: code !== "",
    retry: false,
    retryOnMount: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
