import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ProfileBody } from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { ME, useApi } from "./use-api.ts"

const MOST_MEMBERS = 100

/** The partner and who looks. */
export const useMe = () => useApi(["me"], (client) => client.retrieve())

export const useMembers = () =>
  useApi(["members"], (client) => client.listMembers({ limit: MOST_MEMBERS }))

/** Changes the profile; the whole portal shows it at once. */
export const useProfileChange = () => {
  const { client } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: ProfileBody) => client.updateProfile(body),
    onSuccess: (me) => {
      queries.setQueryData([ME, "me"], me)
      return queries.invalidateQueries({ queryKey: [ME, "members"] })
    },
  })
}
