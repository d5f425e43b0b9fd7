import { useQuery } from "@tanstack/react-query"
import { getPortal } from "../../client/portal.ts"
import { usePortal } from "../portal-context.tsx"

/** How the store wants its portal to look, and which entries it has. */
export const useLook = () => {
  const { sdk } = usePortal()
  return useQuery({
    queryKey: ["portal"],
    queryFn: async () => (await getPortal(sdk)).portal,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
