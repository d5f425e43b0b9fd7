import { useMutation, useQueryClient } from "@tanstack/react-query"
import { signIn } from "../../client/referrals.ts"
import type { SignInBody } from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { ME } from "./use-api.ts"

/** `remember`: the handler keeps the session when the browser is closed. */
export type Credentials = SignInBody & { remember: boolean }

/** Signs in; what was asked for before is asked for again. */
export const useSignIn = () => {
  const { sdk } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (credentials: Credentials) => signIn(sdk, credentials),
    onSuccess: () => queries.resetQueries({ queryKey: [ME] }),
  })
}

/** Signs out; nothing of the partner's stays in the page. */
export const useSignOut = () => {
  const { sdk } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      sdk.client.fetch("/session/end", { method: "POST", body: {} }),
    onSuccess: () => queries.resetQueries({ queryKey: [ME] }),
  })
}
