import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { PortalError } from "../../client/browser.ts"
import { Button } from "./button.tsx"
import { Skeleton } from "./skeleton.tsx"

/**
 * What a query brought; a placeholder of the same height until then; where it failed, a
 * sentence and a button that tries again.
 */
export const Loaded = <T,>({
  query,
  height = 16,
  children,
}: {
  query: UseQueryResult<T>
  /** Of the placeholder, in rem. */
  height?: number
  children: (data: T) => ReactNode
}) => {
  const { t } = useTranslation()
  if (query.data !== undefined) {
    return (
      <div
        className={query.isPlaceholderData ? "pp-stale" : undefined}
        aria-busy={query.isPlaceholderData || undefined}
      >
        {children(query.data)}
      </div>
    )
  }
  if (query.error) {
    const { error } = query
    const isRefused = error instanceof PortalError && error.status > 0
    return (
      <div className="pp-empty" role="alert">
        <p className="pp-empty__title">{t("common.failed")}</p>
        <p className="pp-empty__text">
          {isRefused ? error.message : t("common.unreachable")}
        </p>
        <Button kind="secondary" onClick={() => void query.refetch()}>
          {t("common.retry")}
        </Button>
      </div>
    )
  }
  return <Skeleton height={height} label={t("common.loading")} />
}
