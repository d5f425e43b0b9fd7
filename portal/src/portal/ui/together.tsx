import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Skeleton } from "./skeleton.tsx"

/** One placeholder until all have answered: parts that came one by one would push each other. */
export const Together = ({
  queries,
  height,
  children,
}: {
  queries: readonly UseQueryResult[]
  /** Of the placeholder, in rem. */
  height: number
  children: ReactNode
}) => {
  const { t } = useTranslation()
  return queries.some(({ isLoading }) => isLoading) ? (
    <Skeleton height={height} label={t("common.loading")} />
  ) : (
    children
  )
}
