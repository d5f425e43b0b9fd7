import { useQuery } from "@tanstack/react-query"

/**
 * What draws charts, loaded when it is first asked for. A query and not React's `lazy`: what
 * comes soon after the placeholder of a `Suspense` is held back for half a second.
 */
export const useCharts = () =>
  useQuery({
    queryKey: ["partner-center", "charts"],
    queryFn: async () => await import("../components/charts/charts"),
    staleTime: Number.POSITIVE_INFINITY,
  })
