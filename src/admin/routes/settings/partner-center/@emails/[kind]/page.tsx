import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams, useSearchParams } from "react-router-dom"

import { ModalBody } from "../../../../../components/common/modal-body"
import { EmailPreviewPanel } from "../../../../../components/portal-settings/email-preview"
import { useEmailPreview } from "../../../../../hooks/api/emails"

/** The search param in which the language stands. */
const LANGUAGE = "language"

const EmailPreviewPage = () => {
  const { t } = useTranslation("partner-center")
  const { kind = "" } = useParams()
  const [params, setParams] = useSearchParams()
  const { email, isError, error } = useEmailPreview(kind, params.get(LANGUAGE))

  if (isError) {
    throw error
  }

  return (
    <RouteFocusModal>
      <RouteFocusModal.Header />
      <ModalBody
        heading={t("emails.preview", {
          name: email ? t(`emails.kinds.${email.kind}.name`) : "…",
        })}
        description={t("emails.hint")}
        isWide
      >
        {email && (
          <EmailPreviewPanel
            email={email}
            onLanguageChange={(language) =>
              setParams({ [LANGUAGE]: language }, { replace: true })
            }
          />
        )}
      </ModalBody>
    </RouteFocusModal>
  )
}

export default EmailPreviewPage
