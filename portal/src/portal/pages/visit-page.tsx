import { useTranslation } from "react-i18next"
import { Redirect } from "wouter"
import { PortalError } from "../../client/browser.ts"
import { refusalOf } from "../data/form-problems.ts"
import { useVisit } from "../data/use-access.ts"
import { useSecretHash } from "../data/use-secret-hash.ts"
import { Notice } from "../ui/notice.tsx"
import { NarrowPage } from "./narrow-page.tsx"

const SPENT = 401

/** Where an admin arrives who opens the portal as a partner sees it. */
export const VisitPage = () => {
  const { t } = useTranslation()
  const code = useSecretHash()
  const { isSuccess, error } = useVisit(code)
  if (isSuccess) {
    return <Redirect to="/" replace />
  }
  return (
    <NarrowPage title={t("access.visit.title")}>
      {code && !error ? (
        <p role="status">{t("access.visit.busy")}</p>
      ) : (
        <Notice kind="error">
          {t(
            !error || isSpent(error)
              ? "access.visit.spent"
              : "common.unreachable",
          )}
        </Notice>
      )}
    </NarrowPage>
  )
}

const isSpent = (error: Error): boolean =>
  refusalOf(error) !== null ||
  (error instanceof PortalError && error.status === SPENT)
