import { RouteDrawer } from "@medusajs/dashboard/components"
import { Alert, Button, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useCheckBooks } from "../../hooks/api/ledgers"
import { useReason } from "../../hooks/use-reason"
import type { CheckAnswer } from "../../lib/ledgers-types"

/** Proves the books when it is opened, and shows what it found. */
export const BooksCheck = () => {
  const { t } = useTranslation("partner-center")
  const { data, isFetching, isError, error, refetch } = useCheckBooks()

  if (isError) {
    throw error
  }

  return (
    <>
      <RouteDrawer.Body
        className="flex flex-1 flex-col gap-y-4 overflow-y-auto"
        aria-live="polite"
        aria-busy={isFetching}
      >
        <Text size="small" className="text-ui-fg-subtle">
          {t("ledgers.check.hint")}
        </Text>
        {data && !isFetching ? (
          <CheckResult check={data.check} />
        ) : (
          <Skeleton className="h-16 w-full" />
        )}
      </RouteDrawer.Body>
      <RouteDrawer.Footer>
        <div className="flex items-center justify-end gap-x-2">
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("ledgers.check.close")}
            </Button>
          </RouteDrawer.Close>
          <Button
            size="small"
            isLoading={isFetching}
            onClick={() => void refetch()}
          >
            {t("ledgers.check.again")}
          </Button>
        </div>
      </RouteDrawer.Footer>
    </>
  )
}

const CheckResult = ({ check }: CheckAnswer) => {
  const { t } = useTranslation("partner-center")
  const reasonOf = useReason()
  const { ok, transfers, accounts, problems } = check
  return (
    <>
      <Alert variant={ok ? "success" : "error"}>
        {ok
          ? t("ledgers.check.ok", { transfers, accounts })
          : t("ledgers.check.wrong", { problems: problems.length })}
      </Alert>
      {!ok && (
        <ul className="divide-y rounded-lg border">
          {problems.map(({ problem, problem_detail, id, expected, found }) => (
            <li key={`${problem} ${id}`} className="px-4 py-3">
              <Text size="small" weight="plus">
                {reasonOf(problem, problem_detail)}
              </Text>
              <Text size="small" className="text-ui-fg-subtle break-all">
                {t("ledgers.check.problem", { id, expected, found })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
