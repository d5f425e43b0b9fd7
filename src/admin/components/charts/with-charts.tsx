import { Skeleton } from "@medusajs/ui"
import type { ReactNode } from "react"

import { useCharts } from "../../hooks/use-charts"

interface WithChartsProps {
  /** Of what is drawn, in pixels: its place is held until then. */
  height: number
  children: (
    charts: NonNullable<ReturnType<typeof useCharts>["data"]>,
  ) => ReactNode
}

/** Draws a chart once what draws charts is there. */
export const WithCharts = ({ height, children }: WithChartsProps) => {
  const { data: charts, error } = useCharts()
  if (error) {
    throw error
  }
  return charts ? (
    children(charts)
  ) : (
    <Skeleton className="w-full" style={{ height }} />
  )
}
